import {
  everyParagraph,
  readWordLook,
  type LookSection,
  type WordLook,
} from '../../../read/word/look/index.js';
import { readTemplateFolder, officialFiles, OFFICIAL_FOLDER } from '../../../render/template/index.js';
import type { TemplateIssue } from '../../../core/index.js';
import { readFront } from '../../import/index.js';
import { takeColumns } from './columns.js';
import { createDraft, type Draft } from './draft.js';
import { takeFont } from './fonts.js';
import { takePage } from './page.js';
import { createPictures } from './pictures.js';
import { formRoles, type FormRoles } from './roles.js';
import { takeRunning } from './running-parts.js';
import { takeStyles } from './styles.js';
import { takeTables } from './tables.js';
import { themeText } from './write-theme.js';

/** A template that looks like a Word form. */
export interface TemplateFromWord {
  /** Its files by name: `theme.yaml`, partials and pictures that differ from the official template. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the form shows and the template does not. */
  readonly notes: readonly TemplateIssue[];
}

/**
 * Reads how a Word form looks, and gives the template whose documents look so. The names of styles, and what this library keeps in
 * its own Word files, count for nothing. `name` is the form's. Throws `WordFileError` for what is no Word file, or one that is damaged.
 */
export async function templateOfForm(bytes: Uint8Array, name = 'Word'): Promise<TemplateFromWord> {
  const look = readWordLook(bytes);
  const [official, texts] = await Promise.all([readTemplateFolder(OFFICIAL_FOLDER), officialFiles()]);
  const draft = createDraft(official.theme!);
  const roles = formRoles(look);
  const main = mainSection(look, roles);
  takePage(main, draft);
  notePages(look, draft);
  const scale = takeFont(roles, draft);
  takeStyles(roles, draft, scale);
  takeTables(roles, draft);
  const item = takeColumns(roles, draft, texts.get('item.hbs')!);
  const pictures = createPictures(look, draft);
  const agency = agencyOf(main, roles);
  const partials = takeRunning({ look, main, agency, pictures, draft, scale, official: texts });
  noteUnread(look, draft);
  const files = new Map([
    ['theme.yaml', themeText(draft.lines(), name)],
    ...(item === undefined ? [] : [['item.hbs', item] as const]),
    ...partials,
  ]);
  const encoder = new TextEncoder();
  return {
    files: new Map([
      ...[...files].map(([file, text]) => [file, encoder.encode(text)] as const),
      ...pictures.files,
    ]),
    notes: draft.notes(),
  };
}

/** The section with the first table of levels, else the one with the most in it. */
const mainSection = ({ sections }: WordLook, { levels }: FormRoles): LookSection =>
  levels[0]?.section ??
  sections.reduce((most, each) => (each.blocks.length > most.blocks.length ? each : most));

function notePages({ sections }: WordLook, draft: Draft): void {
  const shown = sections.filter(({ blocks }) => blocks.length > 1);
  if (new Set(shown.map(({ page }) => page.width > page.height)).size > 1) draft.note('orientations');
  if (sections.some(({ hasBorders }) => hasBorders)) draft.note('page-border');
  const columns = Math.max(...sections.map((section) => section.columns));
  if (columns > 1) draft.note('text-columns', String(columns));
}

function agencyOf({ running }: LookSection, { all }: FormRoles): string | undefined {
  const lines = [running.header, running.footer].flatMap((part) =>
    everyParagraph(part?.blocks ?? []).flatMap(({ text }) => text.split(/[|·•\t]/u)),
  );
  return readFront(
    lines,
    all.slice(0, MAX_LINES).map(({ text }) => text),
  ).agency;
}

/** Lines in which the agency's name is looked for. */
const MAX_LINES = 30;
const MAX_NOTES = 20;

/** Pictures and text boxes of running parts and pages; what else import warns of is no look. */
function noteUnread({ unread }: WordLook, draft: Draft): void {
  for (const { where, text } of unread.slice(0, MAX_NOTES)) {
    if (where === 'text-box') draft.note('text-box', text.slice(0, 60));
    if (where.endsWith('-picture')) draft.note('picture', text);
  }
}
