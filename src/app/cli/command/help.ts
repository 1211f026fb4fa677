import type { Command, Help, HelpConfiguration, Option } from 'commander';
import { say, type Language, type Words } from '../../language.js';
import { PLACEHOLDERS, TITLES } from './words.js';

/** Columns of a terminal: marks above and below Thai letters take none. */
const displayWidth = (text: string): number => [...text.replace(/\p{Mn}/gu, '')].length;

/** Help in a language, headings and placeholders included. Descriptions are complete when they get here. */
export function helpIn(language: Language): HelpConfiguration {
  const subcommandTerm = (command: Command): string =>
    [
      command.name(),
      ...(command.options.length > 0 ? [say(PLACEHOLDERS.options, language)] : []),
      ...command.registeredArguments.map((argument) => {
        const shown = `${argument.name()}${argument.variadic ? '...' : ''}`;
        return argument.required ? `<${shown}>` : `[${shown}]`;
      }),
    ].join(' ');
  return { displayWidth, subcommandTerm, formatHelp };

  function formatHelp(command: Command, helper: Help): string {
    const width = helper.padWidth(command, helper);
    const section = (title: Words, entries: readonly (readonly [string, string])[]): readonly string[] =>
      entries.length === 0
        ? []
        : [
            say(title, language),
            ...entries.map(([term, text]) => helper.formatItem(term, width, text, helper)),
            '',
          ];
    const options = (all: readonly Option[]): readonly (readonly [string, string])[] =>
      all.map(({ flags, description }) => [flags, description]);
    return [
      `${say(TITLES.usage, language)} ${helper.commandUsage(command)}`,
      '',
      helper.boxWrap(command.description(), helper.helpWidth ?? 80),
      '',
      ...section(
        TITLES.arguments,
        helper.visibleArguments(command).map((each) => [each.name(), each.description]),
      ),
      ...section(TITLES.options, options(helper.visibleOptions(command))),
      ...section(TITLES.globalOptions, options(helper.visibleGlobalOptions(command))),
      ...section(
        TITLES.commands,
        helper.visibleCommands(command).map((each) => [helper.subcommandTerm(each), each.description()]),
      ),
    ].join('\n');
  }
}
