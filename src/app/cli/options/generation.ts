import { readFamily, type FixedOptions } from '../../../generate/index.js';
import { today } from '../../today.js';

/** The options of a call that hold for all its files. */
export interface WriterFlags {
  readonly font?: readonly string[];
  readonly keepTogether?: readonly string[];
  readonly pdfStandard?: 'PDF/A-2b' | 'PDF/A-1b' | 'none';
  readonly tagged: boolean;
  /** Files for submission, without hidden data. */
  readonly final?: boolean;
  /** A draft of today. */
  readonly draft?: boolean;
}

/** What a generator takes, by the options of a call. Rejects where the font cannot be used. */
export async function generationOf<Rest extends WriterFlags>({
  font,
  pdfStandard,
  tagged,
  final,
  draft,
  ...rest
}: Rest): Promise<
  Omit<Rest, 'font' | 'pdfStandard' | 'tagged' | 'final' | 'draft'> &
    FixedOptions & { readonly roundTrip?: false; readonly draft?: string }
> {
  return {
    ...rest,
    ...(font && { font: await readFamily(font) }),
    ...((pdfStandard !== undefined || !tagged) && {
      pdf: { ...(pdfStandard !== undefined && { standard: pdfStandard }), ...(!tagged && { tagged }) },
    }),
    ...(final && { roundTrip: false }),
    ...(draft && { draft: today() }),
  };
}
