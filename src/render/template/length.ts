import * as z from 'zod';
import type { ThemeDetail } from '../../core/index.js';

/** Points in one of a unit. */
const POINTS: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72 };

const LENGTH = /^(-?\d+(?:\.\d+)?)\s*(pt|mm|cm|in)$/u;

/** A length as a theme writes it, "2 cm" or "16 pt" or a number of points, in points. */
export const lengthSchema = z.union([z.number(), z.string()]).transform((value, context) => {
  if (typeof value === 'number') return value;
  const match = LENGTH.exec(value.trim());
  if (match) return Number(match[1]) * POINTS[match[2]!]!;
  const issue: ThemeDetail = { code: 'bad-length', found: value };
  context.addIssue({ code: 'custom', params: { issue } });
  return z.NEVER;
});
