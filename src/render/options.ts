import type { ReportPart } from '../report/index.js';
import type { Digits } from '../document/index.js';
import type { BodyAlignment, EvidencePlace } from './template/index.js';

/** How a report becomes a document; every option has a default. */
export interface DocumentOptions {
  /** A template folder whose partials and theme lines stand over the official ones. */
  readonly template?: string;
  /** Digits of all numbers but those in addresses, file names and codes. Default `arabic`. */
  readonly digits?: Digits;
  /**
   * The document's date, `YYYY-MM-DD` in the Common Era. Default: the report's own, else the last day of the fiscal
   * year. Never today's: the same report gives the same bytes.
   */
  readonly date?: string;
  /** Alignment of running text in both formats. Default: as the theme says, `left` in the official one. */
  readonly align?: BodyAlignment;
  /** A separate page for the title. Default: if the report has a `cover`; otherwise the title is above the first table. */
  readonly titlePage?: boolean;
  /**
   * Whether each category opens with a page of its goal and an overview of its items. Default: where a category has a goal,
   * a summary of an item, or a level with `passed`.
   */
  readonly openings?: boolean;
  /**
   * A page of scores: bars of the items, a radar of the categories, a table. Default: where three categories have a
   * score, given or computed from their ticks.
   */
  readonly summary?: boolean;
  /** Where evidence is listed: in each level's result, or once, in a table at the end. Default `cell`. */
  readonly evidence?: EvidencePlace;
  /**
   * Whether the level's cell begins with its name again, "Basic (ต่อ)", on each further page of the PDF that its row
   * covers. It is not part of the text: screen readers skip it. Default true.
   */
  readonly continuedLevels?: boolean;
  /** A QR code under each address of evidence, for readers of the printed report. Default false. */
  readonly qrCodes?: boolean;
  /**
   * Whether the tables have a fourth column for the assessor's recommendations, empty where there is none. Default: where
   * any level has a `recommendation`.
   */
  readonly recommendations?: boolean;
  /**
   * A table of contents after the title, with the pages of the PDF. Default: where several categories are printed.
   */
  readonly contents?: boolean;
  /**
   * Whether what is before the categories (contents, executive summary, page of scores) is numbered ก ข ค, the cover not
   * counted, and the rest begins with page 1. Default false: one count from the first page on.
   */
  readonly letteredFront?: boolean;
  /**
   * The categories and items to print, by number and code: `[1, '2.3', 7]`; 0 is the profile, 7 the results. All where it is
   * absent. What belongs to no category, such as plans and signatures, is printed in any case.
   */
  readonly only?: readonly ReportPart[];
  /**
   * What a picture that cannot be shown does. `placeholder`, the default: a line in its place names it, and a warning
   * says why. `strict`: no documents are made, and `ReportError` has an issue for each.
   */
  readonly pictures?: 'placeholder' | 'strict';
  /** The day of a draft, `YYYY-MM-DD`: ร่าง behind the text of every page, and the day in the footer. Default: none. */
  readonly draft?: string;
  /** Folder that the report's pictures are in. Default: the folder that `readReport` read the report from. */
  readonly baseDir?: string;
  /**
   * Whether the files keep what an extraction, a later build and a merge need and no reader sees: hidden controls and the
   * provenance in Word, the report's SHA-256 in the PDF. `false` makes files for submission: they hold nothing that is not
   * printed. Default true.
   */
  readonly roundTrip?: boolean;
}
