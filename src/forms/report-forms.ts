import { fromOption } from '../core/index.js';
import { safeName } from '../core/platform/index.js';
import { toDocument } from '../generate/index.js';
import { checkOptions, FORMS } from '../options/index.js';
import { readEdition, sourceFolder } from '../read/index.js';
import { checkedEdition, fillFromEdition, type Edition } from '../report/edition/index.js';
import { checkDay, reportArgument, withoutOwners, type Report, type ReportInput } from '../report/index.js';
import { REGISTER_FILE, registerWorkbook } from './sheet/register.js';
import { formDocument, printedParts } from './word/form-document.js';
import { groupParts, partsOf, type FormPart, type Grouping } from './parts.js';
import { writeForm } from './word/write-form.js';

/** Which forms are made, and what their first pages say. */
export interface FormOptions {
  /** What one form holds: an item, all that an owner fills in, or a category. Default `item`. */
  readonly by?: Grouping;
  /** The day by which forms come back where an owner has none of its own: year-month-day in the Common Era. */
  readonly due?: string;
  /** An edition of the criteria, or the path of its file: statements that the report leaves out. */
  readonly criteria?: string | Edition;
  /** Folder of the report's pictures. Default: where the report was read from. */
  readonly baseDir?: string;
}

/** A form as a file. */
export interface FormFile {
  readonly name: string;
  readonly data: Uint8Array;
  /** What it asks for, as people name it: `1.1 Basic`, `7.1`. */
  readonly parts: readonly string[];
}

/**
 * Word files in which bureaus fill in their parts of a report: on the first page what to do and by when, then the official
 * tables with boxes to click, and a table for evidence. The last file is a register for Excel: owners, indicators, all evidence.
 * `collectForms` reads them back.
 */
export async function reportForms(input: ReportInput, given: FormOptions = {}): Promise<readonly FormFile[]> {
  const { by = 'item', due, criteria, baseDir } = checkOptions(FORMS, given);
  checkDay('due', due);
  const parsed = reportArgument(input);
  const edition =
    typeof criteria === 'string'
      ? await fromOption('criteria', readEdition(criteria))
      : criteria && checkedEdition(criteria);
  const report = edition ? fillFromEdition(parsed, edition) : parsed;
  const folder = baseDir ?? sourceFolder(input) ?? sourceFolder(parsed);
  const { document } = await toDocument(withBoxes(printable(report)), {
    contents: false,
    openings: false,
    summary: false,
    titlePage: false,
    recommendations: false,
    continuedLevels: false,
    ...(folder !== undefined && { baseDir: folder }),
  });
  const printed = printedParts(document);
  const files: FormFile[] = [];
  for (const [name, parts] of groupParts(partsOf(report), by)) {
    const form = formDocument(printed, report, parts, due);
    const data = await writeForm(form, parsed);
    const names = files.map((file) => file.name);
    files.push({ name: fileName(name, names), data, parts: parts.map(labelOf) });
  }
  return [...files, { name: REGISTER_FILE, data: await registerWorkbook(parsed), parts: [] }];
}

/** The name of a form's file, another than those that are there. */
function fileName(name: string, taken: readonly string[]): string {
  const safe = /^\d\.\d$/u.test(name) ? name : safeName(name);
  for (let count = 1; ; count += 1) {
    const own = `${safe}${count > 1 ? `-${count}` : ''}.docx`;
    if (!taken.includes(own)) return own;
  }
}

const labelOf = ({ code, level }: FormPart): string => (level ? `${code} ${level}` : code);

/** What of a report forms are made from: its evidence has tables of its own. */
function printable(report: Report): Report {
  const { agency, fiscalYear, roundMonths, standard, categories, results } = withoutOwners(report);
  return {
    standard,
    agency,
    fiscalYear,
    roundMonths,
    categories: categories.map((category) => ({
      ...category,
      items: category.items.map((item) => ({
        ...item,
        levels: item.levels.map(({ evidence: _, recommendation: __, ...level }) => ({
          ...level,
          recommendation: undefined,
        })),
      })),
    })),
    ...(results && {
      results: { ...results, items: results.items.map((item) => ({ ...item, indicators: [] })) },
    }),
  };
}

/** Each guideline has a box that can be clicked. */
const withBoxes = (report: Report): Report => ({
  ...report,
  categories: report.categories.map((category) => ({
    ...category,
    items: category.items.map((item) => ({
      ...item,
      levels: item.levels.map((level) => ({
        ...level,
        guidelines: level.guidelines.map((each) => ({ ...each, met: each.met ?? false })),
      })),
    })),
  })),
});
