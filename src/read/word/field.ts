import { toPlain, type Piece } from '../blocks/index.js';
import { characters, child, type XmlElement } from '../../core/index.js';
import { toggle } from './values.js';

/** Reads the fields of a paragraph (ECMA-376-1, 17.16): links as such, counted numbers as that, others by their text. */
export interface Fields {
  /** The pieces of an element of a run; `content` gives those that it has where it is no part of a field. */
  readonly read: (element: XmlElement, content: () => readonly Piece[]) => readonly Piece[];
  /** The pieces of a field in one element. */
  readonly simple: (instruction: string, content: () => readonly Piece[]) => readonly Piece[];
}

export function createFields(): Fields {
  /** The fields that are open, outermost first; an instruction is complete once its result begins. */
  const open: { instruction: string; hasResult: boolean; shown: string }[] = [];
  const mark = ({ attributes, children }: XmlElement): readonly Piece[] => {
    const type = attributes['w:fldCharType'];
    const field = open.at(-1);
    if (type === 'begin') {
      open.push({ instruction: '', hasResult: false, shown: '' });
      return formCheckbox(children);
    }
    if (type === 'separate' && field) {
      field.hasResult = true;
      return linkStart(field.instruction);
    } else if (type === 'end' && open.pop() && field) {
      return isSequence(field.instruction)
        ? [{ type: 'sequence', shown: field.shown }]
        : linkEnd(field.instruction);
    }
    return [];
  };
  return {
    read(element, content) {
      if (element.name === 'w:fldChar') return mark(element);
      const field = open.at(-1);
      if (field && element.name === 'w:instrText') field.instruction += characters(element);
      const number = open.find(({ instruction, hasResult }) => hasResult && isSequence(instruction));
      if (!number) return content();
      number.shown += toPlain(content());
      return [];
    },
    simple: (instruction, content) =>
      isSequence(instruction)
        ? [{ type: 'sequence', shown: toPlain(content()) }]
        : [...linkStart(instruction), ...content(), ...linkEnd(instruction)],
  };
}

/** The checkbox of an old form (17.16.7), which the field draws: the file has no text for it. */
function formCheckbox(children: XmlElement['children']): readonly Piece[] {
  const data = children.find(
    (each): each is XmlElement => typeof each !== 'string' && each.name === 'w:ffData',
  );
  const checkbox = child(data, 'w:checkBox');
  if (!checkbox) return [];
  const isTicked = toggle(checkbox, 'w:checked') ?? toggle(checkbox, 'w:default') ?? false;
  return [{ type: 'text', text: isTicked ? '☑' : '☐', style: {} }];
}

/** 17.16.5.56 */
const isSequence = (instruction: string): boolean => /^\s*SEQ\s/iu.test(instruction);

/** 17.16.5.25: an address, or a bookmark after `\l`. */
function linkTarget(instruction: string): string | undefined {
  const [, bookmark, target] = /^\s*HYPERLINK\s+(\\l\s+)?"([^"]*)"/iu.exec(instruction) ?? [];
  return target === undefined ? undefined : (bookmark ? '#' : '') + target;
}

/** The same marks as those of links that lead nowhere: where a link begins and where it ends. */
function linkStart(instruction: string): readonly Piece[] {
  const value = linkTarget(instruction);
  return value === undefined ? [] : [{ type: 'metadata', name: 'link', value }];
}

const linkEnd = (instruction: string): readonly Piece[] =>
  linkTarget(instruction) === undefined ? [] : [{ type: 'metadata', name: 'link', value: null }];
