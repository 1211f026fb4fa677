import type { ExpectedValue } from '../../../core/index.js';
import type { Language, Words } from '../../language.js';
import type { ExitCode } from './exit-code.js';

/** What the value of an option may be. */
export interface ValueKind<Value> {
  /** The placeholder in help: `dir` of `--out <dir>`. */
  readonly name: Words;
  /** Undefined for a text that is not such a value. */
  readonly parse: (text: string) => Value | undefined;
  /** What is expected, for help and for errors; absent where any text will do. */
  readonly expected?: ExpectedValue;
}

/** An option of a verb. Its key among the options is its long flag in camel case: `dryRun` for `--dry-run`. */
export interface CliOption {
  /** What it does; absent where it only has the form `--no-…`. */
  readonly words?: Words;
  /** What `--no-…` does; absent where there is no such form. */
  readonly off?: Words;
  /** `-o` beside `--out`. */
  readonly short?: `-${string}`;
  /** Absent for an option that takes no value. */
  readonly value?: ValueKind<unknown>;
  readonly default?: unknown;
  readonly required?: true;
}

export type CliOptions = Readonly<Record<string, CliOption>>;

/** What follows a verb. */
export interface CliArgument {
  readonly name: Words;
  readonly words: Words;
  /** One or more; with `optional`, any number. */
  readonly many?: true;
  readonly optional?: true;
}

/** A command of the program: all that its help says, and what it does. */
export interface Verb<
  Arguments extends readonly CliArgument[] = readonly CliArgument[],
  Options extends CliOptions = CliOptions,
> {
  readonly name: string;
  readonly words: Words;
  readonly arguments: Arguments;
  readonly options: Options;
  /** Calls that help shows, without the name of the program. */
  readonly examples: readonly string[];
  /** Loads what it needs itself, so that help and other verbs do not wait for it. */
  readonly run: (
    given: ArgumentValues<Arguments>,
    options: OptionValues<Options>,
  ) => Promise<ExitCode | void>;
}

/** A verb in a list of verbs, whose types differ. */
export type AnyVerb = Omit<Verb, 'run'> & {
  readonly run: (given: never, options: never) => Promise<ExitCode | void>;
};

/** Verbs under a common word, such as `template eject`. */
export interface VerbGroup {
  readonly name: string;
  readonly words: Words;
  readonly verbs: readonly AnyVerb[];
}

/** What every verb gets. */
export interface CommonOptions {
  readonly lang: Language;
}

export type ArgumentValues<Arguments extends readonly CliArgument[]> = {
  readonly [Index in keyof Arguments]: Arguments[Index] extends { readonly many: true }
    ? readonly string[]
    : string;
};

type ValueOf<Option> = Option extends { readonly value: ValueKind<infer Value> } ? Value : boolean;

type AlwaysGiven = { readonly required: true } | { readonly default: unknown };

export type OptionValues<Options extends CliOptions> = CommonOptions & {
  readonly [Name in keyof Options as Options[Name] extends AlwaysGiven ? Name : never]: ValueOf<
    Options[Name]
  >;
} & {
  readonly [Name in keyof Options as Options[Name] extends AlwaysGiven ? never : Name]?: ValueOf<
    Options[Name]
  >;
};

/** A verb, with the types of its values taken from its arguments and options. */
export const verb = <const Arguments extends readonly CliArgument[], const Options extends CliOptions>(
  definition: Verb<Arguments, Options>,
): Verb<Arguments, Options> => definition;
