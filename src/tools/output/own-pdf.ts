/** A mark that ends a PDF; each later change that a program adds to a file ends with another. */
const END = /%%EOF/gu;

/** How the files of this program begin: programs that write a whole PDF again begin it with other bytes, or another version. */
const START = /^%PDF-1\.\d\n%\xff\xff\xff\xff\n/u;

/**
 * Whether a PDF is one of ours as it was written: its metadata (XMP) says so, and no program has added to it or written it
 * again, which leaves the metadata as they were. A PDF's text cannot be edited, but people write comments in one.
 */
export function isOwnPdf(data: Uint8Array): boolean {
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1');
  const metadata = /<x:xmpmeta[^]*?<\/x:xmpmeta>/u.exec(text)?.[0] ?? '';
  const value = (name: string): string | undefined =>
    new RegExp(`<${name}>([^<]*)</${name}>`, 'u').exec(metadata)?.[1];
  return (
    value('xmp:CreatorTool') === 'pmqa-report' &&
    value('pdf:Producer') === 'pmqa-report' &&
    value('xmp:CreateDate') === value('xmp:ModifyDate') &&
    START.test(text) &&
    text.match(END)?.length === 1
  );
}
