import { expect, it } from '@jest/globals';
import { describeProblem } from '../../../src/core/index.js';
import { RULES } from '../../../src/write/pdf/rules/index.js';

it.each(RULES.map(({ id, failure }) => [id, failure]))(
  'words rule %s in Thai and in English',
  (rule, failure) => {
    const { th, en } = describeProblem({
      code: 'not-accessible',
      failures: [{ rule, failure, place: 'Document > P' }],
    });
    expect(en).toContain(failure);
    expect(th).toContain(rule);
    const own = th.replace(rule, '').replace('PDF/UA-1', '').replace('Document > P', '');
    expect(own).not.toMatch(/ไม่เป็นไปตามข้อกำหนด/u);
    expect(own.match(/[a-z]{3,}(?: [a-z]+)+/giu) ?? []).toEqual([]);
  },
);
