/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\..*)?$/iu;

/** Separators, what Windows refuses, control characters, and marks that turn the direction of a name. */
const UNSAFE = /[\\:<>|?*"\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** A name's bytes at most, as file systems have it. */
const MAX_NAME_BYTES = 255;

const isSafeStep = (step: string): boolean =>
  step !== '' &&
  !/^\.|[. ]$|^ /u.test(step) &&
  !RESERVED.test(step) &&
  new TextEncoder().encode(step).length <= MAX_NAME_BYTES;

/**
 * Whether a path that a stranger has written, its steps separated by slashes, names a file inside a folder on every
 * system.
 */
export const isSafePath = (name: string): boolean =>
  !UNSAFE.test(name) &&
  name.isWellFormed() &&
  name.split('/').every((step) => step === '.' || isSafeStep(step));

/** A stranger's name as the name of a file without an ending: letters, digits, hyphens and underscores. */
export function safeName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{M}\p{N}_-]/gu, '_').slice(0, 60);
  return plain === '' || RESERVED.test(plain) ? `_${plain}` : plain;
}
