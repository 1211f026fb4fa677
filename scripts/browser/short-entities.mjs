import { characterEntities } from 'character-entities';

/**
 * The names of characters in Markdown (&nbsp;) in three quarters of the room: by character, each as the distance from the one before
 * it. A worker has no document that could be asked for them.
 */
export const shortEntities = {
  name: 'short-entities',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]character-entities[\\/]index\.js$/ }, () => ({
      contents: `
export const characterEntities = {};
let code = 0;
for (const each of ${JSON.stringify(written())}.split(',')) {
  const [distance, ...names] = each.split(' ');
  const [first, ...rest] = distance.split('+').map((digits) => parseInt(digits, 36));
  code += first;
  for (const name of names) characterEntities[name] = String.fromCodePoint(code, ...rest);
}`,
    })),
};

/** `distance+second name name,…`; few texts are of two characters. */
function written() {
  const byText = new Map();
  for (const [name, text] of Object.entries(characterEntities))
    byText.set(text, [...(byText.get(text) ?? []), name]);
  let before = 0;
  return [...byText]
    .map(([text, names]) => ({ codes: [...text].map((each) => each.codePointAt(0)), names }))
    .sort((one, other) => one.codes[0] - other.codes[0])
    .map(({ codes: [first, ...rest], names }) => {
      const distance = first - before;
      before = first;
      return [[distance, ...rest].map((each) => each.toString(36)).join('+'), ...names].join(' ');
    })
    .join(',');
}
