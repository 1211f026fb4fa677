import { describe, expect, it } from '@jest/globals';
import type { ReportView } from '../../../src/app/desk/index.js';
import { printedPlace } from '../../../src/app/page/work/printed-place.js';

const report = {
  categories: [{ number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', label: 'Basic' }] }] }],
  parts: { appendices: [{ title: 'ภาคผนวก ก' }, { title: 'ภาคผนวก ข' }] },
} as unknown as ReportView;
const part = (key: string, field?: string) => printedPlace(report, { kind: 'part', key, field });

describe('where the pages show what is edited', () => {
  it('is a level’s label below its item, and the first page for the report’s own fields', () => {
    expect(printedPlace(report, { kind: 'item', code: '1.1', level: 'basic' })).toEqual({
      kind: 'heading',
      name: 'item-1.1',
      label: 'Basic',
    });
    expect(printedPlace(report, { kind: 'report' })).toEqual({ kind: 'first' });
    expect(printedPlace(report, { kind: 'check' })).toBeUndefined();
  });

  it('is the heading of every other part', () => {
    const names = [
      ...['executiveSummary', 'profile', 'profile/sections/2', 'results/items/7.2'],
      ...['scores', 'plans', 'followUps'],
    ].map((key) => part(key));
    expect(names).toEqual(
      ['executive-summary', 'category-0', 'profile-2', 'item-7.2', 'summary', 'plans', 'follow-ups'].map(
        (name) => ({ kind: 'heading', name }),
      ),
    );
    expect(part('cover')).toEqual({ kind: 'first' });
    expect(part('signatures')).toEqual({ kind: 'text', text: 'ลงชื่อ' });
  });

  it('is the appendix whose field is meant, else the first', () => {
    expect(part('appendices')).toEqual({ kind: 'title', title: 'ภาคผนวก ก' });
    expect(part('appendices', 'appendices/1/content')).toEqual({ kind: 'title', title: 'ภาคผนวก ข' });
  });
});
