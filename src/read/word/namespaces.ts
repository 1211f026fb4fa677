import type { XmlElement, XmlNode } from '../../core/index.js';

const OFFICE = 'http://schemas.openxmlformats.org/';
/** ISO 29500 strict. */
const STRICT = 'http://purl.oclc.org/ooxml/';
const MICROSOFT = 'http://schemas.microsoft.com/office/word/';

/** The prefixes that this library reads, by the addresses of their namespaces (ECMA-376, part 1 and 3). */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...[OFFICE, STRICT].flatMap((root): [string, string][] => [
    [`${root}wordprocessingml/${root === OFFICE ? '2006/' : ''}main`, 'w'],
    [`${root}officeDocument/${root === OFFICE ? '2006/' : ''}relationships`, 'r'],
    [`${root}officeDocument/${root === OFFICE ? '2006/' : ''}math`, 'm'],
    [`${root}drawingml/${root === OFFICE ? '2006/' : ''}main`, 'a'],
    [`${root}drawingml/${root === OFFICE ? '2006/' : ''}picture`, 'pic'],
    [`${root}drawingml/${root === OFFICE ? '2006/' : ''}wordprocessingDrawing`, 'wp'],
  ]),
  [`${OFFICE}markup-compatibility/2006`, 'mc'],
  [`${MICROSOFT}2010/wordml`, 'w14'],
  [`${MICROSOFT}2010/wordprocessingShape`, 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
]);

const DECLARATION = /\bxmlns(?::([^\s=:]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** Prefixes in scope by what a file calls them; the empty name is that of elements without one. */
type Scope = ReadonlyMap<string, string>;

/** Whether a part calls a namespace by a prefix that it does not have in Word. */
export function hasOtherPrefixes(xml: string): boolean {
  for (const [, prefix = '', double, single] of xml.matchAll(DECLARATION)) {
    const own = PREFIXES.get(double ?? single ?? '');
    if (own !== undefined ? own !== prefix : [...PREFIXES.values()].includes(prefix)) return true;
  }
  return false;
}

/** An element and all within it by the prefixes that Word gives their namespaces; what is in others keeps its own. */
export function withWordPrefixes(element: XmlElement, outer: Scope = new Map()): XmlElement {
  const scope = inScope(element.attributes, outer);
  return {
    ...element,
    name: renamed(element.name, scope, true),
    attributes: Object.fromEntries(
      Object.entries(element.attributes).map(([name, value]) => [renamed(name, scope, false), value]),
    ),
    children: element.children.map((child): XmlNode =>
      typeof child === 'string' ? child : withWordPrefixes(child, scope),
    ),
  };
}

function inScope(attributes: XmlElement['attributes'], outer: Scope): Scope {
  const declared = Object.entries(attributes).flatMap(([name, address]): [string, string][] => {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) return [];
    const prefix = name.slice('xmlns:'.length);
    const own = PREFIXES.get(address);
    // A namespace of another kind may have a prefix of Word's.
    return [[prefix, own ?? ([...PREFIXES.values()].includes(prefix) ? `other-${prefix}` : prefix)]];
  });
  return declared.length === 0 ? outer : new Map([...outer, ...declared]);
}

/** Attributes without a prefix are in no namespace. */
function renamed(name: string, scope: Scope, isElement: boolean): string {
  const at = name.indexOf(':');
  const prefix = scope.get(at < 0 ? '' : name.slice(0, at));
  if (prefix === undefined || (at < 0 && !isElement)) return name;
  const local = name.slice(at + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}
