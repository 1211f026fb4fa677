import { bytesArgument, OptionError, shownValue, type OptionKind } from '../../core/index.js';

/** A file that came back. */
export interface FilledFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/** The files that an argument is. Throws `OptionError` for what is no list of names with bytes. */
export function filesArgument(files: unknown): readonly FilledFile[] {
  if (!Array.isArray(files)) throw refused('files', 'list', files);
  return files.map((file: Partial<FilledFile> | null, index) => {
    const at = `files[${index}]`;
    if (typeof file?.name !== 'string') throw refused(at, 'filled-file', file);
    return { name: file.name, data: bytesArgument(file.data, `${at}.data`) };
  });
}

const refused = (option: string, expected: OptionKind, value: unknown): OptionError =>
  new OptionError(option, { code: 'bad-option', option, expected, found: shownValue(value) });
