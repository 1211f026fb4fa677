/** An element of a parsed XML part. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text that stands in this element itself. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?[^>]*\?>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads an XML part strictly: tags balanced, attributes once, entities known, one root. Throws an Error that says why. */
export function parseXml(xml: string): XmlElement {
  const stack: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (token === null) throw new Error(`not well formed at character ${at}: ${xml.slice(at, at + 40)}`);
    const [, closing, opening, attributes, empty, text] = token;
    const top = stack.at(-1);
    if (top === undefined) throw new Error('more closing than opening tags');
    if (text !== undefined) top.text += decode(text);
    if (opening !== undefined) {
      const element = {
        name: opening,
        attributes: parseAttributes(attributes ?? ''),
        children: [],
        text: '',
      };
      top.children.push(element);
      if (empty === '') stack.push(element);
    }
    if (closing !== undefined && stack.pop()?.name !== closing) throw new Error(`unexpected </${closing}>`);
  }
  const [document] = stack;
  const [root] = document?.children ?? [];
  if (stack.length !== 1 || root === undefined || document?.children.length !== 1) {
    throw new Error('an element is not closed, or there is not one root');
  }
  return root;
}

function parseAttributes(text: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new Error(`attribute ${name} twice`);
    attributes[name] = decode(value);
  }
  return attributes;
}

const decode = (text: string): string =>
  text.replace(/&([^;&]*);?/g, (entity, name: string) => {
    const value = ENTITIES[name] ?? (name.startsWith('#') ? numeric(name.slice(1)) : undefined);
    if (value === undefined || !entity.endsWith(';')) throw new Error(`unknown entity ${entity}`);
    return value;
  });

const numeric = (digits: string): string =>
  String.fromCodePoint(digits.startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number(digits));

/** The element itself and all elements in it, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/** All elements of one name, in document order. */
export const all = (element: XmlElement, name: string): XmlElement[] =>
  [...descendants(element)].filter((each) => each.name === name);

/** The first child of that name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((each) => each.name === name);

/** `w:val` of the first child of that name. */
export const val = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val'];

/** All `w:t` in the element, one after another. */
export const textOf = (element: XmlElement): string =>
  all(element, 'w:t')
    .map(({ text }) => text)
    .join('');

/** The same without what Word hides. */
export const shownText = (element: XmlElement): string =>
  all(element, 'w:r')
    .filter((run) => child(child(run, 'w:rPr'), 'w:vanish') === undefined)
    .map(textOf)
    .join('');
