import {
  isContent,
  isElement,
  isMarkedContent,
  type Kid,
  type PageContent,
  type StructureElement,
} from './element.js';
import { dictionary, name, nameOrder, reference, text } from './syntax.js';

/** Receives the objects of a structure tree; their numbers are reserved before they are written. */
export interface ObjectSink {
  readonly reserve: () => number;
  readonly write: (object: number, body: string) => void;
}

/** A structure tree: the one element below its root, and the entries of the parent tree by key. */
export interface Structure {
  readonly root: StructureElement;
  readonly parents: readonly (PageContent | StructureElement)[];
}

/**
 * Writes a structure tree (PDF 1.7, 14.7.2) in as few bytes as possible, and gives the number of its root. The parent
 * tree (14.7.4.4) leads back from each marked-content sequence and each annotation to its element.
 */
export function writeStructure({ root, parents }: Structure, sink: ObjectSink): number {
  const treeRoot = sink.reserve();
  const numbers = new Map<StructureElement, number>();
  const ids: (readonly [string, number])[] = [];
  const visit = (element: StructureElement): void => {
    const number = sink.reserve();
    numbers.set(element, number);
    if (element.id !== undefined) ids.push([element.id, number]);
    element.kids.filter(isElement).forEach(visit);
  };
  visit(root);
  const numberOf = (element: StructureElement): string => reference(numbers.get(element) ?? treeRoot);
  for (const [element, number] of numbers) {
    sink.write(
      number,
      elementBody(element, element.parent ? numberOf(element.parent) : reference(treeRoot), numberOf),
    );
  }
  const nums = parents.map((entry, key) =>
    'elements' in entry
      ? `${String(key)}[${entry.elements.map(numberOf).join(' ')}]`
      : `${String(key)} ${numberOf(entry)}`,
  );
  sink.write(
    treeRoot,
    dictionary({
      Type: name('StructTreeRoot'),
      K: numberOf(root),
      ParentTree: dictionary({ Nums: `[${nums.join(' ')}]` }),
      ParentTreeNextKey: String(parents.length),
      ...(ids.length > 0 && { IDTree: idTree(ids) }),
    }),
  );
  return treeRoot;
}

/** A name tree of one node (PDF 1.7, 7.9.6). */
const idTree = (ids: readonly (readonly [string, number])[]): string => {
  const sorted = ids.toSorted(([a], [b]) => nameOrder(a, b));
  return dictionary({
    Names: `[${sorted.map(([id, number]) => `${text(id)}${reference(number)}`).join(' ')}]`,
  });
};

function elementBody(
  element: StructureElement,
  parent: string,
  numberOf: (element: StructureElement) => string,
): string {
  const { id, language, alternative, kids } = element;
  const page = kids.find(isContent)?.page;
  const attributes = attributesOf(element);
  return dictionary({
    S: name(element.type),
    P: parent,
    ...(page && { Pg: reference(page.object) }),
    ...(kids.length > 0 && { K: list(kids.map((kid) => kidBody(kid, page, numberOf))) }),
    ...(attributes.length > 0 && { A: list(attributes) }),
    ...(id !== undefined && { ID: text(id) }),
    ...(language !== undefined && { Lang: text(language) }),
    ...(alternative !== undefined && { Alt: text(alternative) }),
  });
}

function kidBody(
  kid: Kid,
  page: PageContent | undefined,
  numberOf: (element: StructureElement) => string,
): string {
  if (isElement(kid)) return numberOf(kid);
  const elsewhere: Readonly<Record<string, string>> =
    kid.page === page ? {} : { Pg: reference(kid.page.object) };
  if (isMarkedContent(kid)) {
    const mcid = String(kid.mcid);
    return kid.page === page ? mcid : dictionary({ Type: name('MCR'), ...elsewhere, MCID: mcid });
  }
  return dictionary({ Type: name('OBJR'), ...elsewhere, Obj: reference(kid.annotation) });
}

/** An array; a single item needs no brackets. */
const list = (items: readonly string[]): string =>
  items.length === 1 ? (items[0] ?? '') : `[${items.join(' ')}]`;

/** Attribute objects (PDF 1.7, 14.8.5). */
function attributesOf({ list: ofList, table, box, decoration }: StructureElement): readonly string[] {
  const attributes: string[] = [];
  if (ofList && ofList.numbering !== 'None')
    attributes.push(dictionary({ O: name('List'), ListNumbering: name(ofList.numbering) }));
  if (box) {
    const bounds = box.map((value) => String(Math.round(value * 100) / 100)).join(' ');
    attributes.push(dictionary({ O: name('Layout'), Placement: name('Block'), BBox: `[${bounds}]` }));
  }
  if (decoration) attributes.push(dictionary({ O: name('Layout'), TextDecorationType: name(decoration) }));
  if (table) {
    const { scope, columnSpan = 1, rowSpan = 1, headers = [], summary } = table;
    const own = {
      ...(scope && { Scope: name(scope) }),
      ...(columnSpan > 1 && { ColSpan: String(columnSpan) }),
      ...(rowSpan > 1 && { RowSpan: String(rowSpan) }),
      ...(headers.length > 0 && { Headers: `[${headers.map(text).join('')}]` }),
      ...(summary !== undefined && { Summary: text(summary) }),
    };
    if (Object.keys(own).length > 0) attributes.push(dictionary({ O: name('Table'), ...own }));
  }
  return attributes;
}
