/**
 * What a report needs and a document does not show: values by name, each written as JSON. They belong to a block or a
 * run of text, travel in a part of the Word file for other programs, and are not printed.
 */
export type Metadata = Readonly<Record<string, string>>;

/** The namespace of the values in that part. */
export const KEPT_NAMESPACE = 'urn:pmqa-report:values:1';

/**
 * The bookmark around what values belong to, by its number. Word does not list bookmarks that begin with an underscore;
 * LibreOffice 7.4 keeps their names and drops those of content controls.
 */
export const keptName = (number: number): string => `_pmqa${number}`;

export const isKeptName = (bookmark: string): boolean => /^_pmqa\d+$/u.test(bookmark);

/** Ends a control's text. Inside a value it is written as an escape. */
const END = '\u00b6';

/** The beginning of a value in hidden text, which is where version 0.1 kept them. */
export const CONTROL_PREFIX = 'pmqa:';

/** A value in hidden text; undefined where the text is none or its value has been damaged. */
export function readControlText(
  text: string,
): { readonly name: string; readonly value: unknown } | undefined {
  const match = /pmqa:([a-z-]+)=(.*)$/su.exec(text.trim());
  if (!match) return undefined;
  try {
    return { name: match[1]!, value: JSON.parse(match[2]!) as unknown };
  } catch {
    return undefined;
  }
}

/** Splits hidden text at the end marks; the last part is what no mark has ended yet. */
export const splitControlTexts = (hidden: string): readonly string[] => hidden.split(END);

/** The character style of a no-break space that this program writes in place of a space; one that a person typed has none. */
export const KEPT_SPACE = { id: 'PmqaKeptSpace', name: 'PMQA kept space' } as const;
