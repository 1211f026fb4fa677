import type { ReportPath } from '../core/index.js';
import { plainText, type Inline } from '../markdown/index.js';

export interface PlacedText {
  readonly path: ReportPath;
  readonly text: string;
}

const isText = (value: unknown): value is readonly Inline[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((piece: unknown) =>
    ['text', 'link', 'break'].includes((piece as { type?: string } | null)?.type ?? ''),
  );

/** Every text of a report, or of a part of it, that people read, with its path; without addresses and file names. */
export function textsOf(report: unknown): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const visit = (value: unknown, path: ReportPath): void => {
    if (typeof value === 'string') found.push({ path, text: value });
    else if (isText(value)) found.push({ path, text: plainText(value) });
    else if (Array.isArray(value)) value.forEach((child, i) => visit(child, [...path, i]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value)) if (!UNREAD.has(key)) visit(child, [...path, key]);
  };
  visit(report, []);
  return found;
}

/** Fields that are not prose: addresses, files, codes and contacts. */
const UNREAD: ReadonlySet<string> = new Set([
  ...['link', 'file', 'image', 'emblem', 'target', 'linkTargets', 'code', 'id', 'type', 'style', 'marker'],
  ...['owner', 'standard', 'date', 'level', 'direction', 'contact', 'kind'],
]);
