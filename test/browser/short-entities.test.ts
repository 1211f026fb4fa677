import { describe, expect, it } from '@jest/globals';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

interface Plugin {
  readonly setup: (build: { onLoad: (options: unknown, load: () => { contents: string }) => void }) => void;
}

const at = (file: string): string => new URL(`../../${file}`, import.meta.url).href;

describe('names of characters in the bundle for browsers', () => {
  it('are all there, each with its character', async () => {
    const { shortEntities } = (await import(at('scripts/browser/short-entities.mjs'))) as {
      readonly shortEntities: Plugin;
    };
    let code = '';
    shortEntities.setup({ onLoad: (_, load) => (code = load().contents) });
    const names = new Function(
      `${code.replace('export const', 'const')}\nreturn characterEntities;`,
    ) as () => Record<string, string>;
    const all = Object.entries(names());
    expect(all).toHaveLength(2125);
    expect(all.filter(([name, text]) => decodeNamedCharacterReference(name) !== text)).toEqual([]);
    expect(names()).toMatchObject({ nbsp: '\u00a0', amp: '&', NotEqualTilde: '≂̸' });
  });
});
