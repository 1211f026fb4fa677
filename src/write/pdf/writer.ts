import type { Document } from '../../document/index.js';
import type { FontFamilies, FontFamily } from '../../fonts/index.js';
import { DEFAULT_BUDGET, type Budget } from '../../core/index.js';
import { createLineBreaker } from '../../thai/index.js';
import type { PdfOutputOptions } from '../writer.js';
import type { BodyLayout } from './context.js';
import { definition, hasBodyFields } from './definition.js';
import { ReportPrinter, type Placed, type PrintOptions } from './pdfmake/index.js';
import { narrowColumns, type NarrowColumn } from './layout/index.js';
import type { Finding } from './rules/index.js';
import { startHarfBuzz } from './font/index.js';
import { checkNothingLost } from './integrity.js';
import { checkWhole } from './whole.js';
import { cachedRanks } from './text/index.js';

export { PdfTextLossError } from './integrity.js';

export interface PdfOptions extends PdfOutputOptions {
  /** Names and phrases that are never broken between two lines. */
  readonly keepTogether?: readonly string[];
}

/** A defect of the PDF that is not an error. */
export type PdfWarning =
  | {
      readonly code: 'missing-glyphs';
      /** Characters that the family has no glyph for. */
      readonly family: string;
      readonly characters: readonly string[];
    }
  | {
      readonly code: 'not-accessible';
      /** Why the file does not claim PDF/UA-1 and level a of PDF/A. */
      readonly findings: readonly Finding[];
    }
  | ({ readonly code: 'narrow-column' } & NarrowColumn);

export interface PdfResult extends Placed {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly warnings: readonly PdfWarning[];
}

/** Writes documents whose text is in one font family where no style names another; caches opened fonts, shaped words and line-break opportunities. */
export interface PdfWriter {
  /** `source` names what the file was made from, for its metadata (`dc:source`); `families` are those that styles name. */
  readonly write: (
    document: Document,
    budget?: Budget,
    source?: string,
    families?: FontFamilies,
  ) => Promise<PdfResult>;
  /** Where the blocks of a document are; no file is made. */
  readonly layOut: (document: Document, budget?: Budget, families?: FontFamilies) => Promise<Placed>;
}

const PRODUCER = 'pmqa-report';

/** A writer for many documents in one family. */
export function createPdfWriter(family: FontFamily, options: PdfOptions = {}): PdfWriter {
  const { standard = 'PDF/A-2b', tagged = true, compressed = true, keepTogether } = options;
  const { ranks } = createLineBreaker(keepTogether ? { keepTogether } : {});
  const printer = new ReportPrinter(family, cachedRanks(ranks));
  const output = { standard: standard === 'none' ? undefined : standard, tagged, compressed } as const;
  return {
    async layOut(document, budget = DEFAULT_BUDGET, families) {
      await startHarfBuzz();
      await budget.yieldToEventLoop();
      return printer.place(
        definition(document),
        printOptions(document, { standard: undefined, tagged: false, compressed: false, budget, families }),
      );
    },
    async write(document, budget = DEFAULT_BUDGET, source, families) {
      await startHarfBuzz();
      const options = printOptions(document, {
        ...output,
        budget,
        families,
        ...(source !== undefined && { source }),
      });
      // Without object streams, an element takes many times the bytes of a mark.
      const languages = tagged && standard === 'PDF/A-1b' ? 'marks' : 'elements';
      let layout: BodyLayout | undefined;
      if (hasBodyFields(document)) {
        const first = await printer.print(definition(document, undefined, languages), options);
        layout = { pages: first.pages, pageOf: first.renderer.pageOf, numbers: first.numbers };
        await budget.yieldToEventLoop();
      }
      const laidOut = definition(document, layout, languages);
      const printed = await printer.print(laidOut, options);
      const { document: pdf, renderer, pages, destinations, starts, findings } = printed;
      checkNothingLost(document, renderer.drawn, layout, destinations);
      const bytes = checkWhole(pdf.finish());
      return {
        bytes,
        pages,
        warnings: [
          ...pdf.faces.missingGlyphs().map((missing) => ({ code: 'missing-glyphs', ...missing }) as const),
          ...narrowColumns(laidOut).map((column) => ({ code: 'narrow-column', ...column }) as const),
          ...(findings.length > 0 ? [{ code: 'not-accessible', findings } as const] : []),
        ],
        destinations,
        starts,
      };
    },
  };
}

function printOptions(
  { info, theme, digits }: Document,
  output: Pick<PrintOptions, 'standard' | 'tagged' | 'compressed' | 'budget' | 'source' | 'families'>,
): PrintOptions {
  const date = new Date(`${info.date}T00:00:00Z`);
  return {
    info: {
      Title: info.title,
      Author: info.author,
      ...(info.subject !== undefined && { Subject: info.subject }),
      ...(info.keywords.length > 0 && { Keywords: info.keywords.join(', ') }),
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: date,
      ModDate: date,
    },
    language: info.language,
    ...output,
    watermark: theme.watermark,
    running: { header: theme.page.header, footer: theme.page.footer },
    digits,
  };
}

/**
 * Writes a document as a PDF. The same document, family and options give the same bytes. Throws `PdfTextLossError` where
 * text would be lost, and an error where a style or a picture's bytes are missing.
 */
export const writePdf = (
  document: Document,
  family: FontFamily,
  options: PdfOptions = {},
): Promise<PdfResult> => createPdfWriter(family, options).write(document);
