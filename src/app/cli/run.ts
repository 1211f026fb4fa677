import type { Language } from '../language.js';
import { assemble, EXIT, parse, version, WrongCall } from './command/index.js';
import { LANGUAGE } from './options/common.js';
import { VERBS } from './verbs/index.js';

/** Runs the command with its arguments and gives the exit code. Throws nothing. */
export async function run(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  let code: number = EXIT.done;
  const program = assemble({
    verbs: VERBS,
    common: LANGUAGE,
    language,
    version: version(),
    run: async (verb, given, options) => {
      try {
        code = (await verb.run(given as never, options as never)) ?? code;
      } catch (error) {
        const { reportFailure } = await import('./print/failure.js');
        const { namedGiven } = await import('./print/named-given.js');
        code = reportFailure(namedGiven(error, verb, { given, options, language }), options);
      }
    },
  });
  try {
    return (await parse(program, args)) ?? code;
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    const { reportWrongCall } = await import('./print/failure.js');
    return reportWrongCall(error, language);
  }
}

/** The language that is asked for; it is needed before the options are parsed. */
function languageOf(args: readonly string[]): Language {
  const given = args.findLast((arg, index) => arg.startsWith('--lang=') || args[index - 1] === '--lang');
  return given?.replace('--lang=', '') === 'en' ? 'en' : 'th';
}
