import { deflateSync } from 'node:zlib';

interface SmallPdf {
  /** Of each page. */
  readonly content?: string;
  readonly pages?: number;
  /** Objects besides, from number 5 on, and the page's resources. */
  readonly objects?: readonly Buffer[];
  readonly resources?: string;
}

const stream = (entries: string, content: string): Buffer => {
  const data = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<<${entries}/Filter/FlateDecode/Length ${data.length}>>stream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
};

/** A small PDF with a table of its objects (PDF 1.7, 7.5). */
export function pdfOf({ content = '', pages = 1, objects = [], resources = '' }: SmallPdf): Buffer {
  const kids = pages > 0 ? '3 0 R' : '';
  const all = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Kids[${kids}]/Count ${pages}>>`),
    Buffer.from(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${resources}>>>>`),
    stream('', content),
    ...objects,
  ];
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  all.forEach((object, index) => {
    offsets.push(length);
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(whole);
    length += whole.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer<</Size ${all.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(table + trailer)]);
}

/** A page that draws a form, which draws the next one several times, and so on. */
export function nestedForms({ levels, times }: { readonly levels: number; readonly times: number }): Buffer {
  const first = 5;
  const form = (level: number): Buffer => {
    const isLast = level === levels - 1;
    const inner = isLast ? '' : `/Resources<</XObject<</F ${first + level + 1} 0 R>>>>`;
    return stream(
      `/Type/XObject/Subtype/Form/BBox[0 0 99 99]${inner}`,
      isLast ? '0 0 m 9 9 l S' : '/F Do '.repeat(times),
    );
  };
  return pdfOf({
    content: '/F Do',
    resources: `/XObject<</F ${first} 0 R>>`,
    objects: Array.from({ length: levels }, (_, level) => form(level)),
  });
}
