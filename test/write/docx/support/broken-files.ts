import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A sound file with something broken in it; throws where there is nothing to break. */
export type Breaking = (sound: Uint8Array) => Uint8Array;

/** The sound file with one part changed; throws where the change changes nothing. */
function broken(sound: Uint8Array, path: string, change: (source: string) => string): Uint8Array {
  const files = unzipSync(sound);
  const source = strFromU8(files[path] ?? new Uint8Array());
  const changed = change(source);
  if (changed === source) throw new Error(`nothing to break in ${path}`);
  return zipSync({ ...files, [path]: strToU8(changed) }, { level: 0 });
}

const without =
  (path: string): Breaking =>
  (sound) => {
    const { [path]: dropped, ...files } = unzipSync(sound);
    if (dropped === undefined) throw new Error(`no ${path}`);
    return zipSync(files, { level: 0 });
  };

const replace =
  (path: string, wanted: string | RegExp, by: string): Breaking =>
  (sound) =>
    broken(sound, path, (source) => source.replace(wanted, by));

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const SETTINGS = 'word/settings.xml';
const GAP = '<w:p><w:pPr><w:pStyle w:val="PmqaGap"/></w:pPr></w:p>';

/** What is broken in the file of `everyNode`, what the structure check calls it, and how. */
export const BREAKINGS: readonly (readonly [string, string, Breaking])[] = [
  ['an open tag', 'malformed-xml', replace(DOCUMENT, '</w:body>', '')],
  ['an unknown entity', 'malformed-xml', replace(DOCUMENT, 'Basic', '&nbsp;')],
  ['an attribute twice', 'malformed-xml', replace(DOCUMENT, '<w:tblHeader/>', '<w:tblHeader a="1" a="2"/>')],
  ['a raw control character', 'raw-control-character', replace(DOCUMENT, 'Basic', 'Ba\u0007sic')],
  ['a raw line break in text', 'raw-control-character', replace(DOCUMENT, 'Basic', 'Ba\nsic')],
  ['U+FFFE in the properties', 'raw-control-character', replace('docProps/core.xml', 'PMQA', 'PM\ufffeQA')],
  ['text outside w:t', 'loose-text', replace(DOCUMENT, '<w:tab/>', '<w:tab/>x')],
  ['a space that is not preserved', 'space-lost', replace(DOCUMENT, ' xml:space="preserve">ข้อ ', '>ข้อ ')],
  ['bold for Latin letters only', 'twin', replace(STYLES, '<w:bCs/>', '')],
  ['italics for Latin letters only', 'twin', replace(DOCUMENT, '<w:iCs/>', '')],
  ['two sizes', 'twin', replace(STYLES, '<w:szCs w:val="36"/>', '<w:szCs w:val="32"/>')],
  ['another font for Thai', 'font-slot', replace(STYLES, 'w:cs="TH Sarabun New"', 'w:cs="Cordia New"')],
  ['a cell that ends in a table', 'cell-end', replace(DOCUMENT, `</w:tbl>${GAP}</w:tc>`, '</w:tbl></w:tc>')],
  ['a row without cells', 'empty-row', replace(DOCUMENT, '</w:tblGrid>', '</w:tblGrid><w:tr/>')],
  [
    'a row with a cell too many',
    'row-grid',
    replace(DOCUMENT, '</w:tc></w:tr>', `</w:tc><w:tc>${GAP}</w:tc></w:tr>`),
  ],
  [
    'a span over the grid',
    'row-grid',
    replace(DOCUMENT, '<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="3"/>'),
  ],
  ['a cell of the wrong width', 'cell-width', replace(DOCUMENT, /<w:tcW w:w="\d+"/, '<w:tcW w:w="1"')],
  ['a table of the wrong width', 'table-width', replace(DOCUMENT, /(<w:tblW [^>]*w:w=")\d+/, '$1100')],
  [
    'a table wider than the page',
    'text-width',
    replace(DOCUMENT, '<w:pgMar w:top="1134" w:right="1134"', '<w:pgMar w:top="1134" w:right="2000"'),
  ],
  ['a merge that continues nothing', 'merge', replace(DOCUMENT, '<w:vMerge w:val="restart"/>', '')],
  [
    'a head row in the middle',
    'head-row',
    replace(DOCUMENT, '</w:tr><w:tr><w:tc>', '</w:tr><w:tr/><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>'),
  ],
  ['tables that touch', 'tables-touch', replace(DOCUMENT, `</w:tbl>${GAP}<w:tbl>`, '</w:tbl><w:tbl>')],
  ['a row kept with the next', 'row-kept', replace(DOCUMENT, '<w:keepNext w:val="false"/>', '')],
  [
    'a field that does not end',
    'field',
    replace(DOCUMENT, '<w:t ', '<w:fldChar w:fldCharType="begin"/><w:t '),
  ],
  ['a field that ends twice', 'field', replace(DOCUMENT, '<w:t ', '<w:fldChar w:fldCharType="end"/><w:t ')],
  ['a field without an instruction', 'field', replace('word/footer1.xml', 'w:instr="PAGE"', 'w:instr=""')],
  ['a bookmark that does not end', 'bookmark', replace(DOCUMENT, /<w:bookmarkEnd [^>]*>/, '')],
  [
    'two bookmarks of one id',
    'bookmark',
    replace(DOCUMENT, /(<w:bookmark(?:Start|End) [^>]*w:id=")2"/g, '$11"'),
  ],
  ['two bookmarks of one name', 'bookmark', replace(DOCUMENT, 'w:name="picture"', 'w:name="LEVELS"')],
  ['a bookmark with an illegal name', 'bookmark', replace(DOCUMENT, 'w:name="look"', 'w:name="a-b"')],
  ['a link to no bookmark', 'anchor', replace(DOCUMENT, 'w:anchor="levels"', 'w:anchor="nothing"')],
  [
    'a page number of no bookmark',
    'anchor',
    replace(DOCUMENT, 'PAGEREF _Toc000000001', 'PAGEREF _Toc000000009'),
  ],
  ['two drawings of one id', 'drawing-id', replace(DOCUMENT, '<wp:docPr id="2"', '<wp:docPr id="1"')],
  ['a picture without a description', 'alt-text', replace(DOCUMENT, 'descr="ภาพเล็ก"', 'descr=""')],
  ['a paragraph style that is not there', 'style-reference', replace(DOCUMENT, '"PmqaTitle"', '"PmqaTitel"')],
  [
    'a table style as a paragraph style',
    'style-reference',
    replace(DOCUMENT, '"PmqaTitle"', '"PmqaTableLevels"'),
  ],
  [
    'a style based on nothing',
    'style-base',
    replace(STYLES, '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Nomal"/>'),
  ],
  ['two styles of one name', 'style-twice', replace(STYLES, 'w:val="ข้อความ"', 'w:val="เนื้อหา"')],
  ['no default paragraph style', 'style-default', replace(STYLES, ' w:default="1"', '')],
  ['a heading without its outline level', 'outline-level', replace(STYLES, '<w:outlineLvl w:val="1"/>', '')],
  [
    'a list that is not defined',
    'numbering-reference',
    replace(DOCUMENT, /<w:numId w:val="\d+"/, '<w:numId w:val="999"'),
  ],
  [
    'a list level that is not defined',
    'numbering-reference',
    replace(DOCUMENT, '<w:ilvl w:val="8"/>', '<w:ilvl w:val="9"/>'),
  ],
  [
    'a list of no definition',
    'numbering-definition',
    replace(NUMBERING, '<w:abstractNumId w:val="0"/>', '<w:abstractNumId w:val="99"/>'),
  ],
  ['two lists of one id', 'numbering-id', replace(NUMBERING, '<w:num w:numId="2">', '<w:num w:numId="1">')],
  ['no numbering part', 'relationship-target', without(NUMBERING)],
  [
    'a relationship id that is not there',
    'relationship-reference',
    replace(DOCUMENT, /r:embed="rId\d+"/, 'r:embed="rId99"'),
  ],
  [
    'two relationships of one id',
    'relationship-twice',
    replace('word/_rels/document.xml.rels', 'Id="rId2"', 'Id="rId1"'),
  ],
  [
    'a malformed address',
    'external-address',
    replace('word/_rels/document.xml.rels', 'https://example.go.th', 'https://exa mple'),
  ],
  ['no relationships part', 'relationship-reference', without('word/_rels/document.xml.rels')],
  ['a picture that is not there', 'relationship-target', without('word/media/image1.png')],
  [
    'a picture of another type',
    'media-bytes',
    (sound) => broken(sound, 'word/media/image1.png', () => 'GIF89a'),
  ],
  [
    'a part without a type',
    'content-type',
    replace('[Content_Types].xml', /<Default Extension="odttf"[^>]*>/, ''),
  ],
  ['a type for no part', 'content-type', without('docProps/app.xml')],
  ['no content types', 'no-content-types', without('[Content_Types].xml')],
  ['a font under another key', 'embedded-font', replace('word/fontTable.xml', /..\}"/, '00}"')],
  ['landscape paper that stands', 'orientation', replace(DOCUMENT, ' w:orient="landscape"', '')],
  ['no paragraph at the end', 'body-end', replace(DOCUMENT, `${GAP}<w:sectPr>`, '<w:sectPr>')],
  ['a question at opening', 'update-fields', replace(SETTINGS, '<w:compat>', '<w:updateFields/><w:compat>')],
  ['the layout of an older Word', 'compatibility', replace(SETTINGS, 'w:val="15"', 'w:val="12"')],
  ['a date of today', 'date', replace('docProps/core.xml', '2020-09-30T00:00:00Z', '2020-09-30T10:11:12Z')],
];
