import { elementsOf, isFileElement, placeOf, standardType, type FileElement } from './file.js';
import type { Rule } from './rule.js';

/** What a type holds and stands in, where either is bound. */
interface Place {
  readonly holds?: readonly string[];
  readonly standsIn?: readonly string[];
  /** Holds elements alone: no content of its own. */
  readonly groups?: true;
}

const ROWS = ['TR'];

/** PDF 1.7, table 337. */
const TABLE: Readonly<Record<string, Place>> = {
  Table: { holds: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], groups: true },
  THead: { holds: ROWS, standsIn: ['Table'], groups: true },
  TBody: { holds: ROWS, standsIn: ['Table'], groups: true },
  TFoot: { holds: ROWS, standsIn: ['Table'], groups: true },
  TR: { holds: ['TH', 'TD'], standsIn: ['Table', 'THead', 'TBody', 'TFoot'], groups: true },
  TH: { standsIn: ROWS },
  TD: { standsIn: ROWS },
};

/** PDF 1.7, table 336. */
const LIST: Readonly<Record<string, Place>> = {
  L: { holds: ['L', 'LI', 'Caption'], groups: true },
  LI: { holds: ['Lbl', 'LBody'], standsIn: ['L'], groups: true },
  LBody: { standsIn: ['LI'] },
};

/** PDF 1.7, table 333. */
const CONTENTS: Readonly<Record<string, Place>> = {
  TOC: { holds: ['TOC', 'TOCI', 'Caption'], groups: true },
  TOCI: { holds: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'], standsIn: ['TOC'], groups: true },
};

const misplaced =
  (
    places: Readonly<Record<string, Place>>,
    also: (element: FileElement, types: Types) => boolean,
  ): Rule['find'] =>
  (file) => {
    const types: Types = (element) => standardType(file, element.type);
    return elementsOf(file.root).flatMap((element) => {
      const own = Object.hasOwn(places, types(element)) ? places[types(element)] : undefined;
      const isFit = own === undefined || (isPlaced(element, own, types) && !also(element, types));
      return isFit ? [] : [placeOf(element)];
    });
  };

type Types = (element: FileElement) => string;

function isPlaced({ parent, kids }: FileElement, { holds, standsIn, groups }: Place, types: Types): boolean {
  if (standsIn && (!parent || !standsIn.includes(types(parent)))) return false;
  if (groups && !kids.every(isFileElement)) return false;
  return !holds || kids.every((kid) => !isFileElement(kid) || holds.includes(types(kid)));
}

/** A caption is the first of its list or contents, the first or the last of its table, and the only one. */
function hasMisplacedCaption({ kids }: FileElement, types: Types, mayBeLast: boolean): boolean {
  const captions = kids.flatMap((kid, index) =>
    isFileElement(kid) && types(kid) === 'Caption' ? [index] : [],
  );
  const [at] = captions;
  return captions.length > 1 || (at !== undefined && at !== 0 && !(mayBeLast && at === kids.length - 1));
}

/** Rows stand either in the table or in its parts; a head and a foot stand once, and not without a body. */
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

/** Matterhorn checkpoint 09: tables, lists and contents are made of their own parts. */
export const NESTING_RULES: readonly Rule[] = [
  {
    id: '09-004',
    failure: 'a part of a table stands where it must not',
    find: misplaced(
      TABLE,
      (element, types) =>
        isMixedTable(element, types) ||
        (hasCaption(types(element)) && hasMisplacedCaption(element, types, true)),
    ),
  },
  {
    id: '09-005',
    failure: 'a part of a list stands where it must not',
    find: misplaced(
      LIST,
      (element, types) => hasCaption(types(element)) && hasMisplacedCaption(element, types, false),
    ),
  },
  {
    id: '09-006',
    failure: 'a part of a table of contents stands where it must not',
    find: misplaced(
      CONTENTS,
      (element, types) => hasCaption(types(element)) && hasMisplacedCaption(element, types, false),
    ),
  },
];
