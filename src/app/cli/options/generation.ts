import { readFamily, type FixedOptions } from '../../../generate/index.js';

/** The options of a call that hold for all its files. */
export interface WriterFlags {
  readonly font?: readonly string[];
  readonly keepTogether?: readonly string[];
  readonly pdfStandard?: 'PDF/A-2b' | 'PDF/A-1b' | 'none';
  readonly tagged: boolean;
  /** Files for submission, without hidden data. */
  readonly final?: boolean;
}

/** What a generator takes, by the options of a call. Rejects where the font cannot be used. */
export async function generationOf<Rest extends WriterFlags>({
  font,
  pdfStandard,
  tagged,
  final,
  ...rest
}: Rest): Promise<
  Omit<Rest, 'font' | 'pdfStandard' | 'tagged' | 'final'> & FixedOptions & { readonly roundTrip?: false }
> {
  return {
    ...rest,
    ...(font && { font: await readFamily(font) }),
    ...((pdfStandard !== undefined || !tagged) && {
      pdf: { ...(pdfStandard !== undefined && { standard: pdfStandard }), ...(!tagged && { tagged }) },
    }),
    ...(final && { roundTrip: false }),
  };
}
