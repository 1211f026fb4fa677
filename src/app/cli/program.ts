import { readFileSync } from 'node:fs';
import { packageFile } from '../../core/platform/node/index.js';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { BatchCommandOptions } from './batch.js';
import type { BuildOptions } from './build.js';
import type { CheckCommandOptions } from './check.js';
import type { CompareOptions } from './compare.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { ExtractOptions } from './extract.js';
import { addDocumentOptions, addGenerationOptions } from './generation-options.js';
import type { ImportCommandOptions } from './import.js';
import type { InitOptions } from './init.js';
import type { Language } from '../language.js';
import type { PreviewCommandOptions } from './preview.js';
import type { RepairOptions } from './repair.js';
import { EXIT_CODES, SEE_HELP, thaiDescription, thaiError, THAI_HELP } from './thai.js';

const DRY_RUN = 'show what would be written, replaced, kept or refused, and write nothing';
const FORCE = 'write over files that were edited, or that this program has not made';

interface CommonOptions {
  readonly lang: Language;
  readonly json?: boolean;
}

/** Runs the command with its arguments and gives the exit code. Throws nothing. */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = EXIT.done;
  const program = createProgram(languageOf(args), async (action, options) => {
    try {
      code = (await action()) ?? code;
    } catch (error) {
      const { reportFailure } = await import('./failure.js');
      code = reportFailure(error, options);
    }
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    throw error;
  }
  return code;
}

function createProgram(
  lang: Language,
  guard: (action: () => Promise<ExitCode | void>, options: CommonOptions) => Promise<void>,
): Command {
  const examplesTitle = lang === 'th' ? '\nตัวอย่าง:\n' : '\nExamples:\n';
  const program = new Command('pmqa-report')
    .description(
      'Turns a PMQA 4.0 self-assessment report into the Word and PDF files that an agency submits.',
    )
    .version(version())
    .addHelpText('afterAll', `\n${EXIT_CODES[lang]}`)
    .exitOverride();

  program
    .command('init')
    .description('write a folder for a new report: a file for each level, with what there is to fill in')
    .argument('<dir>', 'new folder')
    .addOption(
      new Option(
        '--categories <numbers>',
        'categories to report, for example 0,1,2 (default: all)',
      ).argParser(categories),
    )
    .option('--criteria <file>', 'edition of the standard: .json, .yaml or .yml')
    .option('--agency <name>', 'name of the agency')
    .addOption(new Option('--year <number>', 'fiscal year, Buddhist era (default: this one)').argParser(year))
    .addOption(language())
    .addHelpText(
      'after',
      `${examplesTitle}  pmqa-report init our-report --categories 1,2 --criteria pmqa-4.0.json`,
    )
    .action((folder: string, options: InitOptions) =>
      guard(async () => (await import('./init.js')).init(folder, options), options),
    );

  addGenerationOptions(
    program
      .command('build')
      .description('write <out>/<name>.docx and .pdf')
      .argument('<report>', 'report file (.json, .yaml, .yml) or report folder')
      .option('-o, --out <dir>', 'folder to write to (default: beside the report)'),
  )
    .addOption(new Option('--split <by>', 'a pair of files for each category').choices(['category']))
    .option('--dry-run', DRY_RUN)
    .option('--force', FORCE)
    .option('--json', 'print the result as JSON')
    .addOption(language())
    .addHelpText('after', `${examplesTitle}  pmqa-report build report.yaml --out output --digits thai`)
    .action((report: string, options: BuildOptions) =>
      guard(async () => (await import('./build.js')).build(report, options), options),
    );

  addGenerationOptions(
    program
      .command('batch')
      .description('write the files of many reports, several at a time; one that fails stops no other')
      .argument('<reports...>', 'folders, patterns such as "reports/**/*.yaml", or report files')
      .requiredOption('-o, --out <dir>', 'folder to write to; folders below the given ones are kept'),
  )
    .addOption(
      new Option('-j, --jobs <number>', 'reports at a time (default: the processors)').argParser(jobs),
    )
    .option(
      '--skip-existing',
      'leave what an earlier batch has made from the same content, and files that were edited',
    )
    .option('--force', FORCE)
    .option('--json', 'print the result as JSON')
    .addOption(language())
    .addHelpText('after', `${examplesTitle}  pmqa-report batch reports --out output --skip-existing`)
    .action((reports: string[], options: BatchCommandOptions) =>
      guard(async () => (await import('./batch.js')).batch(reports, options, version()), options),
    );

  addDocumentOptions(
    program
      .command('preview')
      .description('show the PDF in the browser with what is to be looked at, anew after every saved change')
      .argument('<report>', 'report file (.json, .yaml or .yml) or folder')
      .addOption(
        new Option('-p, --port <number>', 'port of the page (default: one that is free)').argParser(port),
      )
      .option('--open', 'open the browser'),
  )
    .addOption(language())
    .addHelpText('after', `${examplesTitle}  pmqa-report preview report --criteria pmqa-4.0.json --open`)
    .action((report: string, options: PreviewCommandOptions) =>
      guard(async () => (await import('./preview.js')).preview(report, options), options),
    );

  program
    .command('check')
    .description('tell what is still missing in a report and what should not stand in it')
    .argument('<report>', 'report file (.json, .yaml, .yml) or report folder')
    .option('--criteria <file>', 'edition of the standard: .json, .yaml or .yml')
    .option('--template <dir>', 'folder with partials and theme lines of your own')
    .option('--json', 'print the findings as JSON')
    .addOption(language())
    .addHelpText('after', `${examplesTitle}  pmqa-report check report.yaml --criteria pmqa-4.0.json`)
    .action((report: string, options: CheckCommandOptions) =>
      guard(async () => (await import('./check.js')).check(report, options), options),
    );

  program
    .command('compare')
    .description('tell what has changed from one round of a report to another, item by item')
    .argument('<before>', 'the earlier report')
    .argument('<after>', 'the later report')
    .option('--json', 'print the changes as JSON')
    .addOption(language())
    .addHelpText('after', `${examplesTitle}  pmqa-report compare round-6/report.yaml round-12/report.yaml`)
    .action((before: string, after: string, options: CompareOptions) =>
      guard(async () => (await import('./compare.js')).compare(before, after, options), options),
    );

  program
    .command('extract')
    .description(
      'read a Word file made by build, edited or not, back into report data; --out merges it into a report that is there',
    )
    .argument('<file.docx>', 'Word file')
    .option('-o, --out <dir>', 'folder to write the report and its pictures to (default: print the report)')
    .addOption(
      new Option('--format <kind>', 'format of the report; folder: a Markdown file for each level')
        .choices(['json', 'yaml', 'folder'])
        .default('json'),
    )
    .option('--dry-run', DRY_RUN)
    .option('--force', 'let the Word file’s text replace the report’s, without conflicts')
    .option('--json', 'print the result as JSON')
    .addOption(language())
    .addHelpText(
      'after',
      `${examplesTitle}  pmqa-report extract report.docx --out edited\n  pmqa-report extract report.docx --out our-report --format folder`,
    )
    .action((file: string, options: ExtractOptions) =>
      guard(async () => (await import('./extract.js')).extract(file, options), options),
    );

  program
    .command('import')
    .description(
      'read an old report out of a Word file or a PDF into a report folder, with notes of what to look at',
    )
    .argument('<file>', 'Word file (.docx) or PDF with the three-column table')
    .requiredOption('-o, --out <dir>', 'new folder')
    .option('--agency <name>', 'name of the agency (default: as the file says)')
    .addOption(
      new Option('--year <number>', 'fiscal year, Buddhist era (default: as the file says)').argParser(year),
    )
    .addOption(
      new Option('--round <months>', 'months that the report covers (default: as the file says)').argParser(
        round,
      ),
    )
    .addOption(
      new Option('--category <number>', 'category of tables without item codes, 1 to 6').argParser(category),
    )
    .option('--dry-run', DRY_RUN)
    .option('--force', 'write to a folder that is not empty, over files of the same names')
    .option('--json', 'print the result as JSON')
    .addOption(language())
    .addHelpText(
      'after',
      `${examplesTitle}  pmqa-report import old-report.docx --out our-report\n  pmqa-report import old-report.pdf --out our-report --year 2568 --category 1`,
    )
    .action((file: string, options: ImportCommandOptions) =>
      guard(async () => (await import('./import.js')).importFile(file, options), options),
    );

  program
    .command('repair')
    .description('repair Thai text that came out of a PDF: ด าเนนิการ becomes ดำเนินการ')
    .argument('[files...]', 'text files in UTF-8 (default: standard input, line by line)')
    .option('-w, --write', 'repair the files in place; else the repaired text is printed')
    .option('-j, --join', 'join the lines of paragraphs that the page of a PDF has parted')
    .option('--dry-run', 'print what would change, as a diff, and change nothing')
    .addOption(language())
    .addHelpText(
      'after',
      `${examplesTitle}  pmqa-report repair --dry-run 1.1.md\n  pmqa-report repair --write 1.1.md 1.2.md\n  pmqa-report repair --join --write 1/1.1/basic.md\n  pdftotext old.pdf - | pmqa-report repair`,
    )
    .action((files: readonly string[], options: RepairOptions) =>
      guard(async () => (await import('./repair.js')).repair(files, options), options),
    );

  const template = program.command('template').description('work with templates');
  template
    .command('eject')
    .description('copy the official template to a new folder, to change it')
    .argument('<dir>', 'folder to write')
    .addOption(language())
    .addHelpText('after', `${examplesTitle}  pmqa-report template eject our-template`)
    .action((folder: string, options: CommonOptions) =>
      guard(async () => (await import('./template.js')).eject(folder, options), options),
    );
  for (const command of [program, ...program.commands, ...template.commands]) {
    command.exitOverride().showHelpAfterError(SEE_HELP[lang]).configureHelp({ showGlobalOptions: true });
    if (lang === 'th') speakThai(command);
  }
  return program;
}

function speakThai(command: Command): void {
  command
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => THAI_HELP[title] ?? title,
      styleCommandDescription: thaiDescription,
      styleSubcommandDescription: thaiDescription,
      styleOptionDescription: thaiDescription,
      styleArgumentDescription: thaiDescription,
    })
    .configureOutput({ outputError: (message, write) => write(thaiError(message)) });
}

/** The language that is asked for, known before a wrong call is told. */
function languageOf(args: readonly string[]): Language {
  const given = args.findLast((arg, index) => arg.startsWith('--lang=') || args[index - 1] === '--lang');
  return given?.replace('--lang=', '') === 'en' ? 'en' : 'th';
}

/** Months; the command's start does not wait for the model to load. */
const ROUNDS = [6, 9, 12];

const language = (): Option =>
  new Option('--lang <language>', 'language of messages').choices(['th', 'en']).default('th');

function jobs(given: string): number {
  const count = Number(given);
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count;
  throw new InvalidArgumentError('Give a whole number from 1 to 256.');
}

function categories(given: string): readonly number[] {
  const numbers = given.split(',').map((number) => Number(number.trim() || NaN));
  if (numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= 6))
    return [...new Set(numbers)].sort((a, b) => a - b);
  throw new InvalidArgumentError('Give numbers from 0 to 6, parted by commas.');
}

function year(given: string): number {
  if (/^2[5-6]\d\d$/u.test(given)) return Number(given);
  throw new InvalidArgumentError('Give a year of the Buddhist era, such as 2569.');
}

function round(given: string): number {
  if (ROUNDS.includes(Number(given))) return Number(given);
  throw new InvalidArgumentError('Give 6, 9 or 12.');
}

function category(given: string): number {
  if (/^[1-6]$/u.test(given)) return Number(given);
  throw new InvalidArgumentError('Give a number from 1 to 6.');
}

function port(given: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new InvalidArgumentError('Give a whole number from 0 to 65535.');
}

function version(): string {
  const manifest = readFileSync(packageFile('package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
