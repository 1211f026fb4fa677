/** Exit codes of the command, as docs/command.md lists them. */
export const EXIT = {
  done: 0,
  /** The report, the Word file or the template is not valid. */
  invalid: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** A file is missing, could not be read or written, or would have been written over somebody's work. */
  file: 3,
  /** A fault of the program itself. */
  fault: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
