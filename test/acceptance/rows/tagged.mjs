// The structure tree of the PDF holds the report's text in the report's order, and passes the rules for it.
import { run } from '../judges/run.mjs';
import { squash } from '../source-rows.mjs';

export function taggedRows(table, { pdf, tree, warnings }) {
  const text = run('pdfinfo', ['-struct-text', pdf])
    .split('\n')
    .flatMap((line) => /^\s*"(.*)"$/u.exec(line)?.[1] ?? [])
    .join('');
  const [found, expected] = [text, tree.join('')].map(squash);
  const same = [...expected].findIndex((character, i) => character !== found[i]);
  const equal = found === expected;
  table.add({
    what: 'text of the structure tree is the text of the document, in order, poppler',
    target: 'equal',
    figure: equal ? 'equal' : `differs at ${same} of ${expected.length}`,
    met: equal,
    details: `“${expected.slice(same, same + 40)}” / “${found.slice(same, same + 40)}”`,
  });
  const failed = warnings.filter(({ code }) => code === 'not-accessible');
  table.add({
    what: 'rules of PDF/UA-1 and PDF/A level a that the writer finds failing',
    target: '0',
    figure: failed.length,
    met: failed.length === 0,
    details: failed.map(({ message }) => message.en).join('\n'),
  });
}
