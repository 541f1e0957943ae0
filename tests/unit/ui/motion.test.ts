import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(process.cwd(), 'src');
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
const css = (name: string) => readFileSync(join(root, name), 'utf8');

describe('the style sheets', () => {
  it('move nothing but by --motion, which is nothing where the reader wants less of it', () => {
    expect(sheets.length).toBeGreaterThan(5);
    const moving = sheets.flatMap((name) =>
      [...css(name).matchAll(/\b(?:transition|animation|scroll-behavior)[a-z-]*:[^;}]*/g)]
        .filter(([rule]) => !rule.includes('var(--motion)'))
        .map(([rule]) => `${name}: ${rule}`),
    );
    expect(moving).toEqual([]);
    expect(css('ui/appearance/tokens.css')).toMatch(
      /prefers-reduced-motion: reduce\)\s*\{\s*:root\s*\{\s*--motion: 0ms;/,
    );
  });

  it('give text its size in rem, which follows the reader’s', () => {
    const fixed = sheets.flatMap((name) =>
      [...css(name).matchAll(/\bfont(?:-size)?:[^;}]*\d(?:px|pt)\b[^;}]*/g)].map(([rule]) => `${name}: ${rule}`),
    );
    expect(fixed).toEqual([]);
  });
});
