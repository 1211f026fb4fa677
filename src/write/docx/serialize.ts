import type { IContext, XmlComponent } from 'docx';
import { escapeXml } from '../../core/index.js';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What docx components turn into: an element's name over its content, or `_attr` over its attributes. */
type Xmlable = Readonly<Record<string, unknown>>;

/**
 * An XML part from a component. The docx package's own compiler is not used: it numbers relationships at random,
 * formats headers twice and replaces `{key}` in the reader's text.
 */
export const xmlPart = (root: XmlComponent): string => DECLARATION + serialize(root);

/** A component as XML, without a declaration. */
export function serialize(component: XmlComponent): string {
  // The components that this writer uses read the stack only: numbering, links and pictures are its own.
  const context = { stack: [] } as unknown as IContext;
  const tree = component.prepForXml(context) as Xmlable | undefined;
  return tree === undefined ? '' : elementXml(tree);
}

function elementXml(tree: Xmlable): string {
  for (const name in tree) return named(name, tree[name]);
  return '';
}

function named(name: string, content: unknown): string {
  if (typeof content !== 'object' || content === null)
    return `<${name}>${escapeXml(String(content))}</${name}>`;
  if (!Array.isArray(content)) return `<${name}${attributesXml((content as Xmlable)['_attr'])}/>`;
  let attributes = '';
  let inner = '';
  for (const child of content as readonly unknown[]) {
    if (typeof child !== 'object' || child === null) inner += escapeXml(String(child));
    else if ('_attr' in child) attributes += attributesXml(child._attr);
    else inner += elementXml(child as Xmlable);
  }
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function attributesXml(attributes: unknown): string {
  let xml = '';
  for (const [name, value] of Object.entries((attributes ?? {}) as Xmlable)) {
    if (value !== undefined) xml += ` ${name}="${escapeXml(String(value))}"`;
  }
  return xml;
}
