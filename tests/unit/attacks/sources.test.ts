import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roomOf, root, sourcesBelow } from '../rooms/sources.ts';

const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Record<string, unknown> & {
  content_security_policy: { extension_pages: string };
};
const shipped = sourcesBelow('src').filter(({ path }) => roomOf(path) !== 'cli');
const namers = (pattern: RegExp): string[] => shipped.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

describe('the manifest', () => {
  const rules = new Map(
    manifest.content_security_policy.extension_pages.split(';').map((rule) => {
      const [name = '', ...values] = rule.trim().split(/\s+/);
      return [name, values.join(' ')] as const;
    }),
  );

  it('lets extension pages run nothing but their own files, and make no code or markup out of text', () => {
    expect(rules.get('script-src')).toBe("'self'");
    expect(rules.get('object-src')).toBe("'none'");
    expect(rules.get('base-uri')).toBe("'none'");
    expect(rules.get('form-action')).toBe("'none'");
    expect(rules.get('require-trusted-types-for')).toBe("'script'");
    expect(rules.get('trusted-types')).toBe("'none'");
  });

  it('lets no page or other extension reach files or send messages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.sandbox).toBeUndefined();
  });
});

describe('the sources that are shipped', () => {
  it('listen to nobody outside the extension, and to no messages of pages', () => {
    expect(namers(/onMessageExternal|onConnectExternal|onUserScriptMessage/)).toEqual([]);
    const channels = namers(/new MessageChannel\(\)/);
    // Both ends of these stay in the function that made them.
    expect(channels).toEqual(['src/library/backup/turn.ts']);
    expect(namers(/addEventListener\(\s*['"]message['"]|\bonmessage\b|postMessage\(/)).toEqual(channels);
  });

  it('check the sender in the one place that hears messages, but for scripts on pages, which check for themselves', () => {
    const hearing = namers(/runtime\.onMessage\b/);
    expect(hearing).toContain('src/messages/border.ts');
    for (const path of hearing.filter((one) => roomOf(one) !== 'messages')) {
      expect(roomOf(path), path).toBe('content');
      expect(readFileSync(join(root, path), 'utf8'), path).toMatch(/sender/);
    }
  });

  it('write no markup, run no text as code, and load no script', () => {
    const markup =
      /\.(?:inner|outer)HTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|srcdoc/;
    const code = /\beval\(|new Function\(|setTimeout\(\s*['"`]|importScripts|createElement\(\s*['"]script/;
    expect(namers(markup)).toEqual([]);
    expect(namers(code)).toEqual([]);
  });

  it('never ask for all sites', () => {
    // In the whole text: what takes comments out would take the pattern for the beginning of one.
    const named = shipped.filter(({ text }) => /['"`]\*:\/\/\*\/\*['"`]|<all_urls>/.test(text)).map(({ path }) => path);
    expect(named).toEqual(['src/issuers/otherSites.ts']);
    // The one constant is for telling that pattern from others, never for asking.
    for (const { path, code } of shipped.filter((source) => /\bANY_SITE\b/.test(source.code)))
      expect(code, path).not.toMatch(/(?:request|askAccess\w*)\([^)]*ANY_SITE/);
    expect(namers(/permissions\.request\(/)).toEqual(['src/ui/finder/askAccess.ts']);
  });
});
