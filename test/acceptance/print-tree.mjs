// usage: node test/acceptance/print-tree.mjs report.pdf [page]
// The structure tree of a tagged PDF, or of one of its pages, to read by eye: types, what is said of each, and the text.
import { readObjects } from './judges/objects.mjs';
import { readTaggedFile } from './measures/tagged/file.mjs';
import { pdfjsStructure } from './measures/tagged/pdfjs.mjs';
import { structureText } from './measures/tagged/text.mjs';

/** Characters of a text that are printed. */
const SHOWN = 80;

const [file, number] = process.argv.slice(2);
if (!file) throw new Error('usage: print-tree.mjs report.pdf [page]');
const tagged = readTaggedFile(readObjects(file));
const { textOf } = structureText(tagged, await pdfjsStructure(file));
const page = number === undefined ? undefined : tagged.pages[Number(number) - 1];

const isElement = (kid) => 'type' in kid;
const isHere = (kid) => page === undefined || kid.page === page;
const own = ({ kids }) => kids.filter((kid) => 'mcid' in kid && isHere(kid));
const isOnPage = (element) =>
  page === undefined || own(element).length > 0 || element.kids.filter(isElement).some(isOnPage);

const shortened = (text) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

function said({ id, language, alternative, table = {}, kids }) {
  const { scope, columnSpan, rowSpan, headers = [] } = table;
  return [
    id && `id=${id}`,
    language && `lang=${language}`,
    alternative && `alt=“${shortened(alternative)}”`,
    scope && `scope=${scope}`,
    columnSpan > 1 && `columns=${columnSpan}`,
    rowSpan > 1 && `rows=${rowSpan}`,
    headers.length > 0 && `headers=${headers.join(',')}`,
    kids.some((kid) => 'annotation' in kid) && 'annotation',
  ].filter(Boolean);
}

function print(element, depth) {
  if (!isOnPage(element)) return;
  const text = own(element).length > 0 ? [`“${shortened(textOf({ kids: own(element) }))}”`] : [];
  console.log(`${'  '.repeat(depth)}${[element.type, ...said(element), ...text].join(' ')}`);
  for (const kid of element.kids.filter(isElement)) print(kid, depth + 1);
}
print(tagged.root, 0);
