/**
 * Control characters but the line end and the tab, and those that turn the direction of what follows: a terminal obeys
 * them, and a reader cannot see them.
 */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** U+2400: the pictures of the control characters of ASCII, in their order. */
const PICTURES = 0x2400;
const DELETE = 0x7f;
const PICTURE_OF_DELETE = '\u2421';

/** A text that is safe to print: a character that is not shown is named, as `␛` or `\x9b`. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(PICTURES + code);
    if (code === DELETE) return PICTURE_OF_DELETE;
    return code < 0x100 ? `\\x${code.toString(16)}` : `\\u${code.toString(16)}`;
  });
