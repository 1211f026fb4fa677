import { LEVELS, type LevelName } from '../../core/index.js';
import { plainText } from '../../markdown/index.js';
import {
  compactValue,
  LEVEL_LABELS,
  type Evidence,
  type Owner,
  type Report,
  resultItemOf,
  levelOf,
} from '../../report/index.js';
import { dataHash } from '../../tools/provenance/index.js';
import { DIRECTION_LABELS, EVIDENCE_COLUMNS, INDICATOR_COLUMNS, INDICATOR_NOTE } from '../labels.js';
import { filledOfItem } from '../word/filled-fields.js';
import { noteText, yearsOf } from '../word/indicator-table.js';
import { writeWorkbook, type SheetColumn, type SheetData } from './write-workbook.js';

export const REGISTER_FILE = 'ทะเบียน.xlsx';
export const ITEM_COLUMN = 'ประเด็น';
export const LEVEL_COLUMN = 'ระดับ';
export const OWNER_COLUMNS = ['หน่วยงานผู้รับผิดชอบ', 'ผู้กรอก', 'อีเมล', 'ส่งภายใน'] as const;
/** Keeps what the register held when it was written. */
export const BASE_SHEET = '_pmqa';

const text = (label: string, width: number, choices?: readonly string[]): SheetColumn => ({
  label,
  width,
  format: 'text',
  ...(choices && { choices }),
});
const number = (label: string): SheetColumn => ({ label, width: 12, format: 'number' });

/** The register of a report as a workbook: who fills in what, the indicators, the evidence. */
export const registerWorkbook = (report: Report): Promise<Uint8Array> =>
  writeWorkbook([owners(report), indicators(report), evidence(report), base(report)]);

const levelChoices = LEVELS.map((level) => LEVEL_LABELS[level]);

const itemsOf = ({ categories }: Report) => categories.flatMap(({ items }) => items);

function owners(report: Report): SheetData {
  const ofItem = (code: string, level: string, owner: Owner | undefined) => [
    code,
    level,
    owner?.unit,
    owner?.person,
    owner?.email,
    owner?.due,
  ];
  return {
    name: 'ผู้รับผิดชอบ',
    columns: [
      text(ITEM_COLUMN, 10),
      text(LEVEL_COLUMN, 14, levelChoices),
      ...OWNER_COLUMNS.map((label) => text(label, 26)),
    ],
    rows: [
      ...itemsOf(report).flatMap(({ code, owner, levels }) => [
        ofItem(code, '', owner),
        ...levels.flatMap((level) =>
          level.owner ? [ofItem(code, LEVEL_LABELS[level.level], level.owner)] : [],
        ),
      ]),
      ...(report.results?.items ?? []).map(({ code, owner }) => ofItem(code, '', owner)),
    ],
  };
}

function indicators(report: Report): SheetData {
  const items = report.results?.items ?? [];
  const years = yearsOf(
    items.flatMap((item) => item.indicators),
    report.fiscalYear,
  );
  const [code, name, unit, direction, weight, target] = INDICATOR_COLUMNS;
  return {
    name: 'ตัวชี้วัด',
    columns: [
      text(ITEM_COLUMN, 10, ['7.1', '7.2', '7.3', '7.4', '7.5', '7.6']),
      text(code, 10),
      text(name, 50),
      text(unit, 12),
      text(direction, 10, Object.values(DIRECTION_LABELS)),
      number(weight),
      number(target),
      ...years.map((year) => number(String(year))),
      text(INDICATOR_NOTE, 30),
    ],
    rows: items.flatMap((item) =>
      item.indicators.map((each) => [
        item.code,
        each.code,
        each.name,
        each.unit,
        DIRECTION_LABELS[each.direction],
        each.weight,
        each.target,
        ...years.map((year) => {
          const found = each.years.find((of) => of.year === year);
          return found === undefined ? undefined : (found.value ?? '–');
        }),
        noteText(each.note),
      ]),
    ),
  };
}

function evidence(report: Report): SheetData {
  const [id, title, place, year, unit] = EVIDENCE_COLUMNS;
  return {
    name: 'หลักฐาน',
    columns: [
      text(ITEM_COLUMN, 10),
      text(LEVEL_COLUMN, 14, levelChoices),
      text(id, 10),
      text(title, 50),
      text(place, 40),
      { label: year, width: 10, format: 'whole' },
      text(unit, 24),
    ],
    rows: itemsOf(report).flatMap(({ code, levels }) =>
      levels.flatMap((level) =>
        (level.evidence ?? []).map((each) => [
          code,
          LEVEL_LABELS[level.level],
          each.id,
          plainText(each.title),
          [each.link, each.file].filter(Boolean).join('\n'),
          each.year,
          each.unit,
        ]),
      ),
    ),
  };
}

/** What a register holds of a part, as it is read back. */
export const evidenceHash = (list: readonly Evidence[] | undefined): string =>
  dataHash((list ?? []).map(({ title, ...each }) => ({ ...each, title: plainText(title) })));
export const ownerHash = (owner: Owner | undefined): string => dataHash(compactValue(owner ?? {}));
export const indicatorsHash = (report: Report, code: string): string => {
  const item = resultItemOf(report, code);
  return dataHash(item ? (filledOfItem(item) as { indicators: unknown }).indicators : []);
};
export const ownEvidence = (report: Report, code: string, level: LevelName): string =>
  evidenceHash(levelOf(report, code, level)?.evidence);

/** The owner of an item, or of a level of it. */
export function ownerIn(report: Report, code: string, level: LevelName | undefined): Owner | undefined {
  if (level !== undefined) return levelOf(report, code, level)?.owner;
  return (itemsOf(report).find((item) => item.code === code) ?? resultItemOf(report, code))?.owner;
}

function base(report: Report): SheetData {
  const items = itemsOf(report);
  const rows = [
    ...items.flatMap(({ code, levels }) => [
      [`${code} owner`, ownerHash(ownerIn(report, code, undefined))],
      ...levels.flatMap(({ level }) => [
        [`${code}/${level} evidence`, ownEvidence(report, code, level)],
        [`${code}/${level} owner`, ownerHash(ownerIn(report, code, level))],
      ]),
    ]),
    ...(report.results?.items ?? []).flatMap(({ code }) => [
      [`${code} indicators`, indicatorsHash(report, code)],
      [`${code} owner`, ownerHash(ownerIn(report, code, undefined))],
    ]),
  ];
  return { name: BASE_SHEET, isHidden: true, columns: [text('key', 30), text('hash', 40)], rows };
}
