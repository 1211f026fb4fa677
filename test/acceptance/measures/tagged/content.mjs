// What a page paints, and in which marked content: a separate reader of content streams (PDF 1.7, 7.8.2).

const TOKEN =
  /%[^\r\n]*|<<|>>|<[\dA-Fa-f\s]*>|\((?:[^\\()]|\\[\s\S]|\((?:[^\\()]|\\[\s\S])*\))*\)|[[\]]|\/[^\s<>[\]()/%]*|[^\s<>[\]()/%]+/gu;

/** Operators that paint (PDF 1.7, table 51), clipping and ending a path not among them. */
const PAINTS = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'BI',
]);

/** The `MCID` or `Lang` entry of a property list; undefined without one. */
const entry = (operands, name) => {
  const at = operands.indexOf(name);
  return at < 0 ? undefined : operands[at + 1];
};

/**
 * `{ parts, codes, unbalanced }`: what is painted, in order, each with the marks around it, the outermost first; the
 * codes shown in each font, by its name in the page's resources; whether marks are left open or closed twice.
 */
export function readContent(content) {
  const parts = [];
  const codes = new Map();
  const open = [];
  let operands = [];
  let font;
  let unbalanced = false;
  for (const [token] of content.matchAll(TOKEN)) {
    if (/^[%]/u.test(token)) continue;
    if (/^[\d.+\-/<(>[\]]|^(?:true|false|null)$/u.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'BDC' || token === 'BMC') {
      const mcid = entry(operands, '/MCID');
      open.push({
        tag: operands[0]?.slice(1),
        language: entry(operands, '/Lang'),
        mcid: mcid && Number(mcid),
      });
    } else if (token === 'EMC') {
      if (!open.pop()) unbalanced = true;
    } else if (token === 'Tf') {
      font = operands[0]?.slice(1);
    } else if (PAINTS.has(token)) {
      parts.push([...open]);
      for (const text of operands)
        if (text.startsWith('<'))
          for (const code of text.match(/[\dA-Fa-f]{4}/gu) ?? []) {
            if (!codes.has(font)) codes.set(font, new Set());
            codes.get(font).add(Number.parseInt(code, 16));
          }
    }
    operands = [];
  }
  return { parts, codes, unbalanced: unbalanced || open.length > 0 };
}
