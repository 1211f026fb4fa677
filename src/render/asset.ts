/** What the source of a picture in the template’s folder begins with. A report that writes so gets that picture too. */
const SCHEME = 'template:';

/** The source of a picture in the template's folder. */
export const templateAsset = (name: string): string => `${SCHEME}${name}`;

/** The name in the template's folder; undefined for a picture of the report. */
export const assetName = (source: string): string | undefined =>
  source.startsWith(SCHEME) ? source.slice(SCHEME.length) : undefined;
