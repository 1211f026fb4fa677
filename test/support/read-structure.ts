import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element as pdf.js gives it: its type, what is said of it, and its kids; text by itself. */
export interface ReadElement {
  readonly type: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly kids: readonly (ReadElement | string)[];
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
}

/** The structure tree of each page with the page's text in it, as pdf.js (Firefox) hands them to screen readers. */
export async function readStructure(bytes: Uint8Array): Promise<readonly (ReadElement | undefined)[]> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: (ReadElement | undefined)[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const texts = new Map<string, string>();
    const open: string[] = [];
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    for (const item of items) {
      if ('str' in item) {
        const own = open.at(-1) ?? '';
        texts.set(own, (texts.get(own) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? open.at(-1) ?? '');
    }
    const read = ({ role, alt, lang, children = [] }: Node): ReadElement => ({
      type: role ?? '',
      ...(alt !== undefined && { alt }),
      ...(lang !== undefined && { lang }),
      kids: children.flatMap((child): (ReadElement | string)[] => {
        if (child.role !== undefined) return [read(child)];
        return child.type === 'content' ? [texts.get(child.id ?? '') ?? ''] : [`#${child.type ?? ''}`];
      }),
    });
    const tree = (await page.getStructTree()) as Node | null;
    const [document] = tree ? read(tree).kids : [];
    pages.push(typeof document === 'string' ? undefined : document);
  }
  return pages;
}

/** A tree in one line: `P(text)`. Text in quotes is left as it is; neighbours are parted by a space. */
export const sketch = (element: ReadElement | string | undefined): string => {
  if (element === undefined) return '';
  if (typeof element === 'string') return element.trim();
  return `${element.type}(${element.kids.map(sketch).join(' ')})`;
};
