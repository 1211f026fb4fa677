import { elementsOf, isFileElement, pathOf, standardType, type FileElement } from './file.js';
import type { Rule } from './rule.js';

/** The allowed children and parents of a type, where they are limited. */
interface Nesting {
  readonly children?: readonly string[];
  readonly parents?: readonly string[];
  /** Has elements alone as children, no content. */
  readonly groups?: true;
}

const ROWS = ['TR'];

/** PDF 1.7, table 337. */
const TABLE: Readonly<Record<string, Nesting>> = {
  Table: { children: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], groups: true },
  THead: { children: ROWS, parents: ['Table'], groups: true },
  TBody: { children: ROWS, parents: ['Table'], groups: true },
  TFoot: { children: ROWS, parents: ['Table'], groups: true },
  TR: { children: ['TH', 'TD'], parents: ['Table', 'THead', 'TBody', 'TFoot'], groups: true },
  TH: { parents: ROWS },
  TD: { parents: ROWS },
};

/** PDF 1.7, table 336. */
const LIST: Readonly<Record<string, Nesting>> = {
  L: { children: ['L', 'LI', 'Caption'], groups: true },
  LI: { children: ['Lbl', 'LBody'], parents: ['L'], groups: true },
  LBody: { parents: ['LI'] },
};

/** PDF 1.7, table 333. */
const CONTENTS: Readonly<Record<string, Nesting>> = {
  TOC: { children: ['TOC', 'TOCI', 'Caption'], groups: true },
  TOCI: { children: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'], parents: ['TOC'], groups: true },
};

const misplaced =
  (
    nestings: Readonly<Record<string, Nesting>>,
    also: (element: FileElement, types: Types) => boolean,
  ): Rule['find'] =>
  (file) => {
    const types: Types = (element) => standardType(file, element.type);
    return elementsOf(file.root).flatMap((element) => {
      const own = Object.hasOwn(nestings, types(element)) ? nestings[types(element)] : undefined;
      const isFit = own === undefined || (isPlaced(element, own, types) && !also(element, types));
      return isFit ? [] : [pathOf(element)];
    });
  };

type Types = (element: FileElement) => string;

function isPlaced(
  { parent, kids }: FileElement,
  { children, parents, groups }: Nesting,
  types: Types,
): boolean {
  if (parents && (!parent || !parents.includes(types(parent)))) return false;
  if (groups && !kids.every(isFileElement)) return false;
  return !children || kids.every((kid) => !isFileElement(kid) || children.includes(types(kid)));
}

/** The only caption must be first in its list or contents, first or last in its table. */
function hasMisplacedCaption({ kids }: FileElement, types: Types, mayBeLast: boolean): boolean {
  const captions = kids.flatMap((kid, index) =>
    isFileElement(kid) && types(kid) === 'Caption' ? [index] : [],
  );
  const [at] = captions;
  return captions.length > 1 || (at !== undefined && at !== 0 && !(mayBeLast && at === kids.length - 1));
}

/** Rows are either in the table or in its parts; there is at most one head and one foot, and not without a body. */
function isMixedTable(element: FileElement, types: Types): boolean {
  if (types(element) !== 'Table') return false;
  const count = (type: string): number =>
    element.kids.filter((kid) => isFileElement(kid) && types(kid) === type).length;
  const parts = count('THead') + count('TFoot');
  return (
    count('THead') > 1 ||
    count('TFoot') > 1 ||
    (parts > 0 && count('TBody') === 0) ||
    (parts + count('TBody') > 0 && count('TR') > 0)
  );
}

const hasCaption = (type: string): boolean => type === 'Table' || type === 'L' || type === 'TOC';

/** Matterhorn checkpoint 09: tables, lists and contents consist of the parts that the standard allows. */
export const NESTING_RULES: readonly Rule[] = [
  {
    id: '09-004',
    failure: 'a part of a table is nested wrongly',
    find: misplaced(
      TABLE,
      (element, types) =>
        isMixedTable(element, types) ||
        (hasCaption(types(element)) && hasMisplacedCaption(element, types, true)),
    ),
  },
  {
    id: '09-005',
    failure: 'a part of a list is nested wrongly',
    find: misplaced(
      LIST,
      (element, types) => hasCaption(types(element)) && hasMisplacedCaption(element, types, false),
    ),
  },
  {
    id: '09-006',
    failure: 'a part of a table of contents is nested wrongly',
    find: misplaced(
      CONTENTS,
      (element, types) => hasCaption(types(element)) && hasMisplacedCaption(element, types, false),
    ),
  },
];
