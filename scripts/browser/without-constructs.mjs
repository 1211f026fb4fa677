import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Files of the Markdown parser with one construct each that src/markdown/parse.ts always disables. */
const CONSTRUCTS = {
  'code-indented': 'codeIndented',
  definition: 'definition',
  'html-flow': 'htmlFlow',
  'html-text': 'htmlText',
  'setext-underline': 'setextUnderline',
};

/** The constructs by name alone: the parser asks for no more of one that is disabled. */
export const withoutConstructs = (root) => ({
  name: 'without-constructs',
  setup({ onLoad }) {
    const disabled = /^const DISABLED = \[(.*?)\];/msu.exec(
      readFileSync(path.join(root, 'dist/markdown/parse.js'), 'utf8'),
    )?.[1];
    const filter = new RegExp(
      `[\\\\/]micromark-core-commonmark[\\\\/]lib[\\\\/](${Object.keys(CONSTRUCTS).join('|')})\\.js$`,
    );
    onLoad({ filter }, ({ path: file }) => {
      const name = CONSTRUCTS[path.basename(file, '.js')];
      if (!disabled?.includes(`'${name}'`))
        throw new Error(`${name} is parsed, so it has to be in the bundle`);
      return { contents: `export const ${name} = { name: '${name}' };` };
    });
  },
});
