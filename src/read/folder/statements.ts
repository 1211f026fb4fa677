import {
  TICKED,
  UNTICKED,
  type BlockInput,
  type ListItemInput,
  type TextInput,
} from '../../markdown/index.js';
import type { Block, ListItemContent, Statement, StatementInput } from '../../report/index.js';
import { readCheckbox } from '../content/index.js';
import { blocksToMarkdown } from './write-markdown/blocks.js';

type ItemInput = Exclude<ListItemInput, string>;

/**
 * The criteria or guidelines that a Markdown list gives: a checkbox says whether the agency meets one, a list inside an item has
 * its points. Undefined where the Markdown is something else. `onStatement` is called with each statement and the item it comes from.
 */
export function statementsFrom(
  blocks: readonly BlockInput[],
  onStatement: (statement: object, item: object) => void,
): StatementInput[] | undefined {
  const items = blocks.flatMap((block): readonly (ListItemInput | undefined)[] =>
    block.type === 'list' ? block.items : [undefined],
  );
  const statements = items.map((item) => {
    const statement = typeof item === 'object' ? toStatement(item) : undefined;
    if (statement && item) onStatement(statement, item as object);
    return statement;
  });
  return statements.includes(undefined) ? undefined : (statements as StatementInput[]);
}

function toStatement({ marker, text, children }: ItemInput): Exclude<StatementInput, string> | undefined {
  const points = pointsOf(children ?? []);
  if (points === undefined) return undefined;
  // A box after a number is the first piece of the text.
  const [box, ...rest] = [text ?? ''].flat();
  const numbered =
    /^\d/u.test(marker ?? '') && typeof box === 'string' ? readCheckbox(box.trim()) : undefined;
  const met = numbered ?? readCheckbox(marker ?? '');
  const own = numbered === undefined ? (text ?? '') : rest;
  return { text: own, ...(met !== undefined && { met }), ...(points.length > 0 && { points }) };
}

function pointsOf(children: readonly BlockInput[]): TextInput[] | undefined {
  const points = children.flatMap((child): (TextInput | undefined)[] =>
    child.type === 'list'
      ? child.items.map((item) =>
          typeof item === 'string' ? item : item.children?.length ? undefined : (item.text ?? ''),
        )
      : [undefined],
  );
  return points.includes(undefined) ? undefined : (points as TextInput[]);
}

/** Statements as such a list; undefined where Markdown cannot say them and they would be a fence. */
export function statementsToMarkdown(statements: readonly Statement[]): string | undefined {
  const list: Block = { type: 'list', style: 'dash', items: statements.map(toItem) };
  const markdown = blocksToMarkdown([list]);
  return markdown.startsWith('`') ? undefined : markdown;
}

const toItem = ({ text, points, met }: Statement): ListItemContent => ({
  marker: met === undefined ? '-' : met ? TICKED : UNTICKED,
  text,
  children:
    points.length === 0
      ? []
      : [
          {
            type: 'list',
            style: 'dash',
            items: points.map((point) => ({ marker: '-', text: point, children: [] })),
          },
        ],
});
