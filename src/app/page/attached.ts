import type { DeskView, NoteView, ReportView } from '../desk/index.js';
import type { Client } from './client.js';
import { placedLevel } from './work/placed-level.js';

/** Puts a file at the path of evidence that is missing; its row names another path then, where the file is of another kind. */
export async function attached(
  client: Client,
  report: ReportView | undefined,
  { item, level, missing }: NoteView,
  file: File,
): Promise<{ readonly view: DeskView; readonly path: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const path = await client.attachment({ name: file.name, bytes, missing });
  const code = item ?? '';
  const found = level && placedLevel(report, { kind: 'item', code, level })?.level;
  if (!found) throw new Error(`there is no level for ${path}`);
  const evidence = found.evidence.map((row) => (row.file === missing ? { ...row, file: path } : row));
  return { view: await client.edit({ code, level, evidence }), path };
}
