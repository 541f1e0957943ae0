import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import messages from '../../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { PROBLEMS } from '../../../src/messages/problems.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const texts: Record<string, { message: string; description: string }> = messages;

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

/** Every key that a source names: whole in quotes, by the stem of a count, or by a template with one gap. */
function keysNamed(): { named: Set<string>; patterns: RegExp[] } {
  const code = sourcesBelow(join(root, 'src')).join('\n');
  const named = new Set([...code.matchAll(/['"]([a-z]+(?:_[a-z]+)*)['"]/g)].map((found) => found[1] ?? ''));
  const templates = code.matchAll(/`([a-z]+_[a-z_]*)\$\{[^}]*\}`/g);
  const patterns = [...templates].map((found) => new RegExp(`^${found[1]}[a-z]+$`));
  const manifest =
    readFileSync(join(root, 'manifest.json'), 'utf8') + readFileSync(join(root, 'vite.config.ts'), 'utf8');
  for (const found of manifest.matchAll(/__MSG_(\w+?)__/g)) named.add(found[1] ?? '');
  return { named, patterns };
}

describe('the texts', () => {
  const { named, patterns } = keysNamed();

  it('are all used', () => {
    const unused = Object.keys(texts).filter(
      (key) =>
        !named.has(key) &&
        !named.has(key.replace(/_(?:one|other)$/, '')) &&
        !PROBLEMS.some((problem) => problem === key) &&
        !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('are all there that message() and say() name', () => {
    const code = sourcesBelow(join(root, 'src')).join('\n');
    const asked = [...code.matchAll(/\b(?:message|say|words)\(\s*'([a-z_]+)'/g)].map((found) => found[1] ?? '');
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter((key) => !(key in texts))).toEqual([]);
  });

  it('have words each, and say what they are for', () => {
    for (const [key, text] of Object.entries(texts)) {
      expect(key).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
      expect(text.message.trim(), key).not.toBe('');
      expect(text.description, key).toMatch(/\.$/);
    }
  });

  it('have a plural for every singular', () => {
    const keys = Object.keys(texts);
    const stems = (end: string) => keys.filter((key) => key.endsWith(end)).map((key) => key.slice(0, -end.length));
    expect(stems('_one')).toEqual(stems('_other'));
  });

  it('name the placeholders $1, $2 … without a gap', () => {
    for (const [key, { message }] of Object.entries(texts)) {
      const places = [...new Set([...message.matchAll(/\$(\d)/g)].map((found) => Number(found[1])))].sort();
      expect(places, key).toEqual(places.map((_, index) => index + 1));
    }
  });

  it('fit the stores', () => {
    expect(texts.extension_description?.message.length).toBeLessThanOrEqual(132);
  });

  it('call claims points, and favour no side', () => {
    const ours = Object.entries(texts).filter(([, { message }]) =>
      /\bclaims?\b|\blies?\b|\bfalse\b|\btruth\b/i.test(message),
    );
    expect(ours.map(([key]) => key)).toEqual([]);
  });
});
