import { isBytes, OptionError, shownValue } from '../core/index.js';
import { type FileInput, urlPath } from '../core/platform/index.js';
import { filePath } from './kinds.js';

/** The path that an argument is. Throws `OptionError` for anything else. */
export function pathArgument(value: unknown, name: string): string {
  if (filePath.safeParse(value).success) return value as string;
  throw new OptionError(name, {
    code: 'bad-option',
    option: name,
    expected: 'file-path',
    found: shownValue(value),
  });
}

/** The path or the bytes of the file that an argument is. Throws `OptionError` for anything else. */
export function fileArgument(value: FileInput, name = 'file'): string | Uint8Array {
  const file = fileIn(value);
  if (file !== undefined) return file;
  throw new OptionError(name, {
    code: 'bad-option',
    option: name,
    expected: 'file-input',
    found: shownValue(value),
  });
}

/** Undefined for what is no file, such as bytes that were transferred to another thread. */
function fileIn(value: FileInput): string | Uint8Array | undefined {
  try {
    if (isBytes(value)) {
      // Throws for bytes that were transferred.
      value.subarray(0, 0);
      return value;
    }
    const path = value instanceof URL ? urlPath(value) : value;
    return filePath.safeParse(path).success && !isContents(path as string) ? (path as string) : undefined;
  } catch (error) {
    if (error instanceof OptionError) throw error;
    // A proxy may throw anything.
    return undefined;
  }
}

/** What begins a Word file and a PDF in base64, or a file: URL as text. */
const NO_PATH = /^(?:UEsDB|JVBERi0|file:\/\/)/u;

const FILE_NAME = /\.(?:json|ya?ml|docx|pdf)$/iu;

/** Whether a text is what a file holds, or its URL, and not its path. */
function isContents(text: string): boolean {
  if (NO_PATH.test(text)) return true;
  const [first = '', ...others] = text.trim().split('\n', 2);
  const isReport =
    (first.startsWith('{') && /\}\s*$/u.test(text)) || (first.includes(':') && others.length > 0);
  return isReport && !FILE_NAME.test(text);
}
