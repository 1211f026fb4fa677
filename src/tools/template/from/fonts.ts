import type { Draft } from './draft.js';
import { commonest } from './measure.js';
import type { FormRoles } from './roles.js';

/** Fonts whose Thai letters are as small as those of TH Sarabun New: those of Thai agencies and of older Windows. */
const SMALL =
  /^(?:TH\s?\S|.*UPC$|(?:Angsana|Cordia|Browallia|Dillenia|Freesia|Iris|Jasmine|Kodchiang|Lily)\s?New)/iu;
const OFFICIAL = /^TH\s?Sarabun(?:\s?(?:New|PSK|IT๙|IT9))?$/iu;

/** Letters of other fonts are larger at the same size: 12 points of Sarabun look like 16 of TH Sarabun New. */
const LARGE = 4 / 3;

/** Notes a font that is not at hand. Gives by how much the official one is larger, so that the text looks alike. */
export function takeFont({ all }: FormRoles, draft: Draft): number {
  const font = commonest(
    all.flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        piece.type === 'text' && piece.look.font !== ''
          ? [[piece.look.font, piece.text.length] as const]
          : [],
      ),
    ),
  );
  if (font === undefined || OFFICIAL.test(font)) return 1;
  draft.note('font', font);
  return SMALL.test(font) ? 1 : LARGE;
}
