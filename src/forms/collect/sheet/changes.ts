import type { Report } from '../../../report/index.js';
import { namesIndicators } from '../../indicator-grid.js';
import { EVIDENCE_COLUMNS } from '../../labels.js';
import { gridOf, placeIn } from '../../sheet/grid.js';
import { readWorkbook } from '../../sheet/read-workbook.js';
import { BASE_SHEET, ITEM_COLUMN, OWNER_COLUMNS } from '../../sheet/register.js';
import type { Change } from '../change.js';
import { hasColumns, type Frame, type OnProblem } from './columns.js';
import { evidenceChanges } from './evidence.js';
import { indicatorChanges } from './indicators.js';
import { ownerChanges } from './owners.js';

/** What a spreadsheet changes: indicators, evidence, owners, whatever its sheets are called and in whatever order. */
export function sheetChanges(
  file: string,
  data: Uint8Array,
  report: Report,
  onProblem: OnProblem,
): readonly Change[] {
  const sheets = readWorkbook(data);
  const kept = sheets.find(({ name }) => name === BASE_SHEET);
  const bases = new Map(
    [...(kept?.cells.values() ?? [])].map((row) => [row.get(0)?.text ?? '', row.get(1)?.text ?? ''] as const),
  );
  const frame: Frame = (key) => {
    const hash = bases.get(key);
    return {
      key,
      file,
      pictures: new Map(),
      ...(hash !== undefined && { base: { form: hash, report: hash } }),
    };
  };
  return sheets
    .filter((sheet) => sheet !== kept)
    .flatMap((sheet): readonly Change[] => {
      for (const [row, cells] of sheet.cells)
        for (const [column, { isOpenFormula }] of cells)
          if (isOpenFormula)
            onProblem({
              code: 'form-cell',
              place: placeIn({ sheet }, row, column),
              found: '=',
              reason: 'formula',
            });
      const evidence = gridOf(sheet, hasColumns(EVIDENCE_COLUMNS[1], ITEM_COLUMN));
      if (evidence) return evidenceChanges(evidence, report, frame, onProblem);
      const owners = gridOf(sheet, hasColumns(OWNER_COLUMNS[0], ITEM_COLUMN));
      if (owners) return ownerChanges(owners, frame, onProblem);
      const indicators = gridOf(sheet, namesIndicators);
      if (indicators) return indicatorChanges(indicators, report, frame, onProblem);
      const text = [...sheet.cells.values()]
        .flatMap((row) => [...row.values()].map((cell) => cell.text))
        .find(Boolean);
      if (text) onProblem({ code: 'form-cell', place: sheet.name, found: text, reason: 'unasked' });
      return [];
    });
}
