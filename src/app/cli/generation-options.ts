import { InvalidArgumentError, Option, type Command } from 'commander';
import { LIMIT_NAMES, type Limits } from '../../core/index.js';
import { FORMATS } from '../../generate/index.js';

/** Adds the options that decide how a report becomes files; `build` and `batch` have the same ones. */
export function addGenerationOptions(command: Command): Command {
  return addDocumentOptions(
    command.addOption(
      new Option('--formats <list>', 'formats of the files, separated by commas')
        .argParser(formats)
        .default(FORMATS, FORMATS.join(',')),
    ),
  ).option(
    '--final',
    'files for submission: nothing in them that is not printed; such a Word file cannot be merged',
  );
}

/** Adds the options that decide what a report's documents look like, whatever their format. */
export function addDocumentOptions(command: Command): Command {
  return command
    .option('--criteria <file>', 'edition of the standard: .json, .yaml or .yml')
    .option('--template <dir>', 'folder with partials and theme lines of your own')
    .addOption(
      new Option('--digits <kind>', 'digits of numbers').choices(['thai', 'arabic']).default('arabic'),
    )
    .option(
      '--date <YYYY-MM-DD>',
      'date of the document, Common Era (default: the report’s, else 30 September)',
    )
    .addOption(new Option('--align <how>', 'alignment of running text').choices(['left', 'justify']))
    .option('--title-page', 'a page of its own for the title (default: where the report has a cover)')
    .option('--no-title-page', 'the title over the first table')
    .option('--contents', 'a table of contents (default: where there are several categories)')
    .option('--no-contents', 'no table of contents')
    .option('--summary', 'a page of scores (default: where three categories have one)')
    .option('--no-summary', 'no page of scores')
    .option('--openings', 'an opening page for every category (default: where there is something to show)')
    .option('--no-openings', 'no opening pages')
    .option('--qr-codes', 'a QR code under each address of evidence')
    .addOption(new Option('--evidence <where>', 'where evidence is listed').choices(['cell', 'appendix']))
    .option('--recommendations', 'a column for the assessor (default: where the report has recommendations)')
    .option('--no-recommendations', 'no column for the assessor')
    .addOption(new Option('--only <numbers>', 'categories to print, for example 1,2').argParser(categories))
    .addOption(
      new Option(
        '--pictures <how>',
        'a picture that cannot be shown: a line in its place, or no documents',
      ).choices(['placeholder', 'strict']),
    )
    .addOption(
      new Option(
        '--limits <list>',
        'how much a report may ask for, for example pages=500,seconds=60',
      ).argParser(limits),
    )
    .option('--no-repair', 'leave Thai that a PDF has damaged as it is');
}

function formats(list: string): readonly string[] {
  const given = list.split(',').map((format) => format.trim());
  if (given.every((format) => (FORMATS as readonly string[]).includes(format))) return [...new Set(given)];
  throw new InvalidArgumentError(`Give one or more of ${FORMATS.join(', ')}, separated by commas.`);
}

function categories(list: string): readonly number[] {
  const given = list.split(',').map((number) => Number(number.trim()));
  if (given.every((number) => Number.isInteger(number) && number >= 1 && number <= 6))
    return [...new Set(given)];
  throw new InvalidArgumentError('Give numbers from 1 to 6, parted by commas.');
}

function limits(list: string): Partial<Limits> {
  const given = list.split(',').map((entry): readonly [string, number] => {
    const [name = '', value = ''] = entry.split('=').map((part) => part.trim());
    return [name, value === '' ? NaN : Number(value)];
  });
  if (given.every(([name, value]) => (LIMIT_NAMES as readonly string[]).includes(name) && value > 0))
    return Object.fromEntries(given);
  throw new InvalidArgumentError(
    `Give names and numbers, such as pages=500; names: ${LIMIT_NAMES.join(', ')}.`,
  );
}
