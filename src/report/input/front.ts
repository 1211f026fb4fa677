/** The cover page. A report with a cover has its title on a separate page. */
export interface CoverInput {
  /** The agency's emblem: a path inside the report's folder, or a `data:` URL. PNG, JPEG, SVG, WebP, GIF or BMP. */
  readonly emblem?: string | undefined;
  /** The emblem in words, for readers who cannot see it. */
  readonly emblemAlt?: string | undefined;
  /** Width of the emblem, per cent of the text width, 1 to 100. Default: 10. */
  readonly emblemWidth?: number | undefined;
  /** Further lines under the agency's name, for example the ministry. */
  readonly lines?: readonly string[] | undefined;
}

/** A person who signs the report. A field that is absent is printed as a dotted line. */
export interface SignatureInput {
  /** What the person vouches for. Default: ผู้รับรองรายงาน. */
  readonly role?: string | undefined;
  /** Title, given name and family name. */
  readonly name?: string | undefined;
  /** Position in the agency, for example อธิบดีกรมตัวอย่าง. */
  readonly position?: string | undefined;
  /** Date of the signature, `YYYY-MM-DD` in the Common Era; printed in the Buddhist era. */
  readonly date?: string | undefined;
}
