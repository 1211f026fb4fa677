import { sha256 } from '../../core/platform/index.js';
import { withoutOwners, type Report } from '../../report/index.js';
import { compactFields, type FieldKey } from './fields.js';

/** Bits of a field's hash: enough that two texts never have the same by chance. */
const FIELD_HASH_BITS = 128;

/** The hash of any plain data, whatever the order of its keys. */
export const dataHash = (value: unknown): string =>
  sha256(canonicalJson(value)).slice(0, FIELD_HASH_BITS / 4);

/** The SHA-256 of a whole report; owners take no part in hashes, as no document holds them. */
export const reportHash = (report: Report): string =>
  sha256(canonicalJson(Object.fromEntries(compactFields(withoutOwners(report)))));

/** A hash for each field that a report gives. */
export const fieldHashes = (report: Report): ReadonlyMap<FieldKey, string> =>
  new Map([...compactFields(withoutOwners(report))].map(([key, value]) => [key, dataHash(value)]));

/** JSON with the keys of every object in one order. */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
