import type { LetterLook, LookBlockParagraph, ParagraphLook } from '../../../read/word/look/index.js';

/** The commonest look of paragraphs and their letters. */
export type Measured = LetterLook & ParagraphLook;

/** The value with the greatest weight; the first of those with the same. */
export function commonest<Value>(
  values: readonly (readonly [value: Value, weight: number])[],
): Value | undefined {
  const weights = new Map<Value, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce<readonly [Value, number] | undefined>(
    (best, each) => (best && best[1] >= each[1] ? best : each),
    undefined,
  )?.[0];
}

/** A space or sign of another font says nothing of the text's. */
const LETTER = /[\p{L}\p{N}]/gu;

/** The look that most letters, and most paragraphs, have; undefined without any. */
export function measure(paragraphs: readonly LookBlockParagraph[]): Measured | undefined {
  const texts = paragraphs.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => {
      if (piece.type === 'field') return [{ look: piece.look, weight: 1 }];
      return piece.type === 'text'
        ? [{ look: piece.look, weight: piece.text.match(LETTER)?.length ?? 0 }]
        : [];
    }),
  );
  const heavy = texts.filter(({ weight }) => weight > 0);
  if (heavy.length === 0) return undefined;
  const ofLetters = <Value>(read: (look: (typeof texts)[number]['look']) => Value): Value =>
    commonest(heavy.map(({ look, weight }) => [read(look), weight] as const))!;
  const ofParagraphs = <Value>(read: (look: LookBlockParagraph['look']) => Value): Value =>
    commonest(paragraphs.map(({ look }) => [read(look), 1] as const))!;
  return {
    font: ofLetters(({ font }) => font),
    size: ofLetters(({ size }) => size),
    bold: ofLetters(({ bold }) => bold),
    italic: ofLetters(({ italic }) => italic),
    color: ofLetters(({ color }) => color),
    align: ofParagraphs(({ align }) => align),
    left: ofParagraphs(({ left }) => left),
    right: ofParagraphs(({ right }) => right),
    firstLine: ofParagraphs(({ firstLine }) => firstLine),
    before: ofParagraphs(({ before }) => before),
    after: ofParagraphs(({ after }) => after),
    line: ofParagraphs(({ line }) => line),
    exact: ofParagraphs(({ exact }) => exact),
  };
}
