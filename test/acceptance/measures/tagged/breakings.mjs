// Tagged PDFs broken on purpose: one fault each in the objects of a sound file, and the rule that has to find it.
import { bytesOf, catalogOf, listOf, pagesOf, resolve, withStream } from '../../judges/objects.mjs';

/** The file with other entries in one object; an entry that is undefined is taken out. */
function changed(file, reference, entries) {
  const objects = new Map(file.objects);
  const all = Object.entries({ ...objects.get(reference), ...entries });
  objects.set(reference, Object.fromEntries(all.filter(([, value]) => value !== undefined)));
  return { ...file, objects };
}

const catalog = (file, entries) => changed(file, file.trailer['/Root'], entries);

/** The references of elements of a type, in the order of the file. */
const elements = (file, type) =>
  [...file.objects].flatMap(([reference, said]) =>
    said?.['/S'] === `/${type}` && said['/P'] ? [reference] : [],
  );
const first = (file, type) => {
  const [found] = elements(file, type);
  if (found === undefined) throw new Error(`the file has no ${type}`);
  return found;
};

const ofFirst = (type, entries) => (file) => changed(file, first(file, type), entries);

const page = (file, isWanted, entries) => {
  const { reference } = pagesOf(file).find((each) => isWanted(each.page));
  return changed(file, reference, entries);
};

/** The content of the first page, its first match replaced. */
function content(file, from, to) {
  const [reference] = listOf(file, pagesOf(file)[0].page['/Contents']);
  return withStream(
    file,
    reference,
    replaced(bytesOf(file, reference).toString('latin1'), from, to, 'latin1'),
  );
}

function metadata(file, from, to) {
  const reference = catalogOf(file)['/Metadata'];
  return withStream(file, reference, replaced(bytesOf(file, reference).toString('utf8'), from, to, 'utf8'));
}

function replaced(text, from, to, encoding) {
  const after = text.replace(from, to);
  if (after === text) throw new Error(`nothing is like ${from}`);
  return Buffer.from(after, encoding);
}

const annotations = (file) =>
  [...file.objects].flatMap(([reference, said]) => (said?.['/Subtype'] === '/Link' ? [reference] : []));
const font = (file, key, entries) =>
  changed(file, [...file.objects].find(([, said]) => said?.['/Type'] === '/Font' && said[key])[0], entries);

/** A cell of a table's body that is not the only one of its row. */
function rowOfMany(file) {
  return elements(file, 'TR').find((reference) => {
    const kids = resolve(file, file.objects.get(reference)['/K']);
    return Array.isArray(kids) && kids.length > 2 && file.objects.get(kids[1])['/S'] === '/TD';
  });
}

/** `[what, rule, file → file]`. */
export const BREAKINGS = [
  ['the file is not marked', 'ISO 14289-1, 7.1', (file) => catalog(file, { '/MarkInfo': undefined })],
  [
    'tags are suspect',
    '01-007',
    (file) => catalog(file, { '/MarkInfo': { '/Marked': true, '/Suspects': true } }),
  ],
  ['no language', '11-001', (file) => catalog(file, { '/Lang': undefined })],
  ['nothing about the title', '07-001', (file) => catalog(file, { '/ViewerPreferences': undefined })],
  [
    'the title is not shown',
    '07-002',
    (file) => catalog(file, { '/ViewerPreferences': { '/DisplayDocTitle': false } }),
  ],
  ['no metadata', '06-001', (file) => catalog(file, { '/Metadata': undefined })],
  ['metadata without PDF/UA', '06-002', (file) => metadata(file, /<pdfuaid:part>.*?<\/pdfuaid:part>/u, '')],
  ['metadata without a title', '06-003', (file) => metadata(file, /<dc:title>.*?<\/dc:title>/su, '')],
  ['an unknown type', '02-001', ofFirst('P', { '/S': '/Absatz' })],
  [
    'text outside all marks',
    '01-005',
    (file) => content(file, /\/\w+ ?<<\/MCID 0>> ?BDC([\s\S]*?)EMC/u, '$1'),
  ],
  [
    'an artifact inside tagged content',
    '01-003',
    (file) => content(file, /BDC\n([\s\S]*?)EMC/u, 'BDC\n/Artifact BMC\n$1EMC\nEMC'),
  ],
  ['a picture without words', '13-004', ofFirst('Figure', { '/Alt': undefined })],
  ['a level of headings skipped', '14-003', ofFirst('H2', { '/S': '/H4' })],
  ['the first heading is of the second level', '14-002', ofFirst('H1', { '/S': '/H2' })],
  ['a list item without a body', '09-005', ofFirst('LBody', { '/S': '/P' })],
  ['a row outside a table', '09-004', ofFirst('THead', { '/S': '/Div' })],
  [
    'a row without one of its cells',
    'ISO 14289-1, 7.5 rows',
    (file) => {
      const row = rowOfMany(file);
      return changed(file, row, { '/K': file.objects.get(row)['/K'].slice(1) });
    },
  ],
  [
    'a header cell that does not exist',
    'ISO 14289-1, 7.5 headers',
    ofFirst('TD', { '/A': { '/O': '/Table', '/Headers': ['u:h0'] } }),
  ],
  [
    'header cells without scope, a cell without headers',
    '15-003',
    (file) =>
      [...elements(file, 'TH'), first(file, 'TD')].reduce(
        (broken, each) => changed(broken, each, { '/A': undefined, '/C': undefined }),
        file,
      ),
  ],
  [
    'a parent tree that leads elsewhere',
    'ISO 32000-1, 14.7.4.4',
    (file) => {
      const tree = catalogOf(file)['/StructTreeRoot'];
      const nums = [...resolve(file, resolve(file, file.objects.get(tree)['/ParentTree'])['/Nums'])];
      nums[1] = resolve(file, nums[1]).toReversed();
      return changed(file, tree, { '/ParentTree': { '/Nums': nums } });
    },
  ],
  [
    'two elements of one id',
    'ISO 32000-1, 14.7.2',
    (file) => {
      const [one, other] = elements(file, 'TH');
      return changed(file, other, { '/ID': file.objects.get(one)['/ID'] });
    },
  ],
  [
    'a link without words',
    '28-012',
    (file) => changed(file, annotations(file)[0], { '/Contents': undefined }),
  ],
  [
    'a link outside the structure',
    '28-011',
    (file) => changed(file, annotations(file)[0], { '/StructParent': undefined }),
  ],
  ['links in no order', '28-008', (file) => page(file, (each) => each['/Annots'], { '/Tabs': undefined })],
  [
    'links in the order of rows',
    '28-009',
    (file) => page(file, (each) => each['/Annots'], { '/Tabs': '/R' }),
  ],
  ['a font without Unicode', '31-027', (file) => font(file, '/ToUnicode', { '/ToUnicode': undefined })],
  [
    'a font without its program',
    '31-009',
    (file) => {
      const [reference] = [...file.objects].find(([, said]) => said?.['/FontFile2']);
      return changed(file, reference, { '/FontFile2': undefined });
    },
  ],
  ['other widths than the font’s', '31-016', (file) => font(file, '/W', { '/W': undefined })],
];
