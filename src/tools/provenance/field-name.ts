import type { Words } from '../../core/index.js';
import { placeName } from '../../report/index.js';
import type { FieldKey } from './fields.js';

/** A field as an officer names it: ประเด็น 1.2 ระดับ Advance ผลการดำเนินงาน. */
export function fieldName(key: FieldKey): Words {
  const steps = key.split('/');
  if (steps[0] !== 'categories') return placeName({}, steps);
  const [, number, , code, , level] = steps;
  const report = { categories: [{ number, items: [{ code, levels: [{ level }] }] }] };
  return placeName(
    report,
    steps.map((step, index) => (index < 6 && index % 2 === 1 ? 0 : step)),
  );
}
