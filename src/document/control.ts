/**
 * What Word does not show but a report needs: values by name, each written as JSON. They stand on a block or a run of
 * text, travel in named content controls of the Word file, and are no part of what is printed.
 */
export type Controls = Readonly<Record<string, string>>;

const PREFIX = 'pmqa:';
/** Ends a control's text. Inside a value it is written as an escape. */
const END = '\u00b6';

/** The `w:tag` of a control. */
export const controlTag = (name: string): string => PREFIX + name;

/**
 * The hidden text of a control: its name, its value and an end mark. LibreOffice drops the tags of content controls and
 * may part or join their runs; the text says all by itself. Spaces in a row are escaped, because programs collapse them.
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

/** Parts hidden text at the end marks; the last part is what no mark has ended yet. */
export const splitControlTexts = (hidden: string): readonly string[] => hidden.split(END);
