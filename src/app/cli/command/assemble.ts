import { Argument, Option, type Command } from 'commander';
import { say, type Language, type Words } from '../../language.js';
import { longFlag, placeholder } from './flags.js';
import { helpIn } from './help.js';
import { StrictCommand } from './strict-command.js';
import type { AnyVerb, CliOption, CliOptions, CommonOptions, VerbGroup } from './verb.js';
import {
  CHOICES,
  DEFAULT,
  EXIT_CODES,
  PLACEHOLDERS,
  PROGRAM,
  SHOW_HELP,
  SHOW_HELP_OF,
  SHOW_VERSION,
  TITLES,
} from './words.js';
import { WrongCall } from './wrong-call.js';

/** Calls a verb with what was given on the command line. */
export type RunVerb = (
  verb: AnyVerb,
  given: readonly unknown[],
  options: CommonOptions & { readonly json?: boolean },
) => Promise<void>;

export interface ProgramOptions {
  readonly verbs: readonly (AnyVerb | VerbGroup)[];
  /** Options that every verb has. */
  readonly common: CliOptions;
  readonly language: Language;
  readonly version: string;
  readonly run: RunVerb;
}

/** The program as commander parses it. A wrong call throws `WrongCall`. */
export function assemble({ verbs, common, language, version, run }: ProgramOptions): Command {
  const program = new StrictCommand('pmqa-report')
    .version(version, '-V, --version', say(SHOW_VERSION, language))
    .addHelpText('afterAll', `\n${say(EXIT_CODES, language)}`);
  describe(program, PROGRAM);
  describeGroup(program, `${say(PLACEHOLDERS.options, language)} ${say(PLACEHOLDERS.command, language)}`);
  for (const each of verbs) {
    if (!('verbs' in each)) {
      add(program, each);
      continue;
    }
    const group = program.command(each.name);
    describe(group, each.words);
    describeGroup(group, say(PLACEHOLDERS.command, language));
    for (const member of each.verbs) add(group, member);
  }
  return program;

  function describe(command: Command, words: Words): void {
    command
      .description(say(words, language))
      .helpOption('-h, --help', say(SHOW_HELP, language))
      .configureHelp({ ...helpIn(language), showGlobalOptions: true })
      .exitOverride();
  }

  function describeGroup(command: Command, usage: string): void {
    command
      .usage(usage)
      .helpCommand(`help ${say(PLACEHOLDERS.command, language)}`, say(SHOW_HELP_OF, language));
  }

  function add(parent: Command, verb: AnyVerb): void {
    const command = parent.command(verb.name);
    describe(command, verb.words);
    for (const each of verb.arguments)
      command.addArgument(new Argument(placeholder(each, language), say(each.words, language)));
    command.usage(
      [PLACEHOLDERS.options[language], ...verb.arguments.map((each) => placeholder(each, language))].join(
        ' ',
      ),
    );
    for (const [name, option] of Object.entries({ ...verb.options, ...common }))
      for (const each of optionsOf(name, option, language)) command.addOption(each);
    const examples = verb.examples.map((each) => `  pmqa-report ${each}`);
    command.addHelpText('after', `\n${say(TITLES.examples, language)}\n${examples.join('\n')}`);
    command.action(async (...all: unknown[]) => {
      const given = all.slice(0, verb.arguments.length);
      await run(verb, given, command.opts());
    });
  }
}

/** Commander's options for one of ours: two where it can be switched off. */
function optionsOf(name: string, option: CliOption, language: Language): readonly Option[] {
  const { words, short, value, off, required } = option;
  const flag = longFlag(name);
  const no = off && new Option(`--no-${flag}`, say(off, language));
  if (!words) return no ? [no] : [];
  const placed = value ? ` <${say(value.name, language)}>` : '';
  const flags = `${short ? `${short}, ` : ''}--${flag}${placed}`;
  const made = new Option(flags, `${say(words, language)}${extras(option, language)}`);
  if (option.default !== undefined) made.default(option.default);
  if (required) made.makeOptionMandatory();
  if (value?.expected) {
    const { parse, expected } = value;
    made.argParser((found) => {
      const parsed = parse(found);
      if (parsed === undefined)
        throw new WrongCall({ code: 'bad-option-value', option: flags, found, expected });
      return parsed;
    });
  }
  return no ? [made, no] : [made];
}

/** `(choices: thai, arabic; default: arabic)`. */
function extras({ value, default: preset }: CliOption, language: Language): string {
  const { expected } = value ?? {};
  const parts = [
    ...(expected?.kind === 'one-of' ? [`${say(CHOICES, language)}: ${expected.values.join(', ')}`] : []),
    ...(value && preset !== undefined ? [`${say(DEFAULT, language)}: ${[preset].flat().join(',')}`] : []),
  ];
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}
