import * as z from 'zod';
import type { IssueDetail, ReportPath } from '../core/index.js';

/** Values in each other, values in all, and letters of all texts that the own fields of one part may have. */
const MAX_DEPTH = 8;
const MAX_VALUES = 1000;
const MAX_LETTERS = 50_000;

/** Names that every object has besides its fields: templates are given none of them. */
const RESERVED = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

type Found = {
  readonly path: ReportPath;
  readonly reason: Extract<IssueDetail, { code: 'bad-extra' }>['reason'];
};

/** Why a value cannot be a custom field: the first thing that is no plain data, or too much. */
function refused(extra: unknown): Found | undefined {
  let values = 0;
  let letters = 0;
  const visit = (value: unknown, path: ReportPath): Found | undefined => {
    values += 1;
    if (typeof value === 'string') letters += value.length;
    if (values > MAX_VALUES || letters > MAX_LETTERS) return { path: [], reason: 'too-much' };
    if (path.length > MAX_DEPTH) return { path, reason: 'too-deep' };
    if (value === null || ['string', 'boolean'].includes(typeof value)) return undefined;
    if (typeof value === 'number') return Number.isFinite(value) ? undefined : { path, reason: 'not-data' };
    if (typeof value !== 'object' || !isPlain(value)) return { path, reason: 'not-data' };
    for (const [key, child] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      const found = RESERVED.has(key) ? ({ path: at, reason: 'reserved' } as const) : visit(child, at);
      if (found) return found;
    }
    return undefined;
  };
  return visit(extra, []);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/** Custom fields: plain data that templates see and the package does not look into. */
export const extraSchema = z.record(z.string(), z.unknown()).superRefine((extra, context) => {
  const found = refused(extra);
  if (!found) return;
  const issue: IssueDetail = { code: 'bad-extra', reason: found.reason };
  context.addIssue({ code: 'custom', path: [...found.path], params: { issue } });
});
