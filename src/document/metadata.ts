/**
 * What a report needs and a document does not show: values by name, each written as JSON. They belong to a block or a
 * run of text, travel in content controls of the Word file with these names, and are not printed.
 */
export type Metadata = Readonly<Record<string, string>>;

const PREFIX = 'pmqa:';
/** Ends a control's text. Inside a value it is written as an escape. */
const END = '\u00b6';

/** The `w:tag` of a control. */
export const controlTag = (name: string): string => PREFIX + name;

/**
 * The hidden text of a control: its name, its value and an end mark. LibreOffice drops the tags of content controls and
 * may split or join their runs, so the text is complete without them. Spaces in a row are escaped, because programs collapse them.
 */
export const controlText = (name: string, json: string): string =>
  `${PREFIX}${name}=${json.replaceAll(END, '\\u00b6').replace(/(?<=\s)\s|^\s|\s$/gu, escapeCharacter)}${END}`;

const escapeCharacter = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A control as it is read back; undefined where the text is none or its value has been damaged. */
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
