/** The end of a PDF; each later change that a program adds to a file ends so again. Names in metadata may hold `%%EOF` too. */
const END = /[\r\n]startxref\s+\d+\s+%%EOF/gu;

/** How the files of this program begin: programs that write a whole PDF again begin it with other bytes, or another version. */
const START = /^%PDF-1\.\d\n%\xff\xff\xff\xff\n/u;

/**
 * What a PDF is by its metadata (XMP) and its bytes: `own` as this program wrote it; `resaved` where another program has added
 * to one of ours or written it again, which leaves the metadata as they were; `foreign` for any other. A PDF's text cannot be
 * edited, but people write comments in one.
 */
export function pdfState(data: Uint8Array): 'own' | 'resaved' | 'foreign' {
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1');
  const metadata = /<x:xmpmeta[^]*?<\/x:xmpmeta>/u.exec(text)?.[0] ?? '';
  const value = (name: string): string | undefined =>
    new RegExp(`<${name}>([^<]*)</${name}>`, 'u').exec(metadata)?.[1];
  if (value('xmp:CreatorTool') !== 'pmqa-report') return 'foreign';
  const isAsWritten =
    value('pdf:Producer') === 'pmqa-report' &&
    value('xmp:CreateDate') === value('xmp:ModifyDate') &&
    START.test(text) &&
    text.match(END)?.length === 1;
  return isAsWritten ? 'own' : 'resaved';
}
