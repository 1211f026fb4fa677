import type { LevelName } from '../../../core/index.js';
import { levelOf, readLevelName, type EvidenceInput, type Report } from '../../../report/index.js';
import { evidencePlaces } from '../../evidence-places.js';
import { readYear } from '../../figures.js';
import { EVIDENCE_COLUMNS } from '../../labels.js';
import { parsedParts } from '../../parsed-parts.js';
import { placeIn, type SheetGrid } from '../../sheet/grid.js';
import { evidenceHash, ITEM_COLUMN, LEVEL_COLUMN, ownEvidence } from '../../sheet/register.js';
import type { Change } from '../change.js';
import { replaceLevel } from '../level-change.js';
import {
  columnIn,
  isOneOf,
  itemAt,
  reportOthers,
  reportUnnamed,
  type Frame,
  type OnProblem,
} from './columns.js';

/** What a sheet of evidence changes: a change for each level. */
export function evidenceChanges(
  grid: SheetGrid,
  report: Report,
  frame: Frame,
  onProblem: OnProblem,
): readonly Change[] {
  const found = new Map<string, Map<LevelName, EvidenceInput[]>>();
  const at = EVIDENCE_COLUMNS.map((label) => columnIn(grid, label));
  const levelColumn = columnIn(grid, LEVEL_COLUMN);
  reportOthers(grid, isOneOf(ITEM_COLUMN, LEVEL_COLUMN, ...EVIDENCE_COLUMNS), onProblem);
  for (const row of grid.rows) {
    const textAt = (index: number): string => row.texts[at[index]!] ?? '';
    if (textAt(1) === '' && textAt(2) === '') {
      reportUnnamed(grid, row, at, onProblem);
      continue;
    }
    const code = itemAt(grid, row, onProblem);
    const level = readLevelName(row.texts[levelColumn] ?? '')?.level;
    if (code === undefined) continue;
    if (level === undefined || !levelOf(report, code, level)) {
      const text = row.texts[levelColumn] ?? '';
      onProblem({
        code: 'form-cell',
        place: placeIn(grid, row.at, Math.max(0, levelColumn)),
        found: text,
        reason: 'level',
      });
      continue;
    }
    const year = readYear(textAt(3));
    if ('problem' in year)
      onProblem({
        code: 'form-cell',
        place: placeIn(grid, row.at, at[3]!),
        found: textAt(3),
        ...year.problem,
      });
    const { link, file } = evidencePlaces(
      textAt(2)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
    const levels = found.get(code) ?? new Map<LevelName, EvidenceInput[]>();
    found.set(code, levels);
    const listed = levels.get(level) ?? [];
    levels.set(level, listed);
    listed.push({
      ...(textAt(0) !== '' && { id: textAt(0) }),
      title: textAt(1) || link || file || '–',
      ...(link !== undefined && { link }),
      ...(file !== undefined && { file }),
      ...('year' in year && year.year !== undefined && { year: year.year }),
      ...(textAt(4) !== '' && { unit: textAt(4) }),
    });
  }
  const { categories } = parsedParts({
    levels: new Map(
      [...found].map(([code, levels]) => [
        code,
        new Map([...levels].map(([level, evidence]) => [level, { evidence }])),
      ]),
    ),
    items: new Map(),
  });
  return categories.flatMap(({ items }) =>
    items.flatMap(({ code, levels }) =>
      levels.map(({ level, evidence = [] }): Change => ({
        ...frame(`${code}/${level} evidence`),
        hash: evidenceHash(evidence),
        isEmpty: evidence.length === 0,
        own: (of) => ({
          hash: ownEvidence(of, code, level),
          isEmpty: (levelOf(of, code, level)?.evidence ?? []).length === 0,
        }),
        apply: (to) => {
          const own = levelOf(to, code, level);
          return own ? replaceLevel(to, code, { ...own, evidence: [...evidence] }) : to;
        },
      })),
    ),
  );
}
