import { CommanderError, type Command } from 'commander';
import { EXIT, type ExitCode } from './exit-code.js';

/**
 * Parses a call and runs its verb. Gives the exit code of a call without a verb, such as `--help` and `--version`. Throws
 * `WrongCall`.
 */
export async function parse(program: Command, args: readonly string[]): Promise<ExitCode | undefined> {
  try {
    await program.parseAsync(args, { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
}
