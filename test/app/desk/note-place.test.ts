import { describe, expect, it } from '@jest/globals';
import { notePlace } from '../../../src/app/desk/note-place.js';
import { reportArgument } from '../../../src/report/index.js';

const report = reportArgument({
  agency: 'กรม',
  fiscalYear: 2568,
  profile: { sections: [{ number: 2, groups: [{ label: 'ก', topics: [{ number: 3, answers: ['x'] }] }] }] },
  categories: [
    { number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', result: 'ก' }] }] },
    {
      number: 3,
      items: [
        { code: '3.1', levels: [{ level: 'basic', result: 'ก' }] },
        {
          code: '3.2',
          levels: [
            { level: 'basic', result: 'ก' },
            { level: 'advance', result: 'ข' },
          ],
        },
      ],
    },
  ],
  results: { items: [{ code: '7.3', indicators: [] }] },
} as never);

describe('the form and field of a path', () => {
  it.each([
    [['agency'], { field: 'agency' }],
    [['plans', 1, 'activities', 0, 'item'], { part: 'plans', field: 'plans/1/activities/0/item' }],
    [['cover', 'emblem'], { part: 'cover', field: 'cover/emblem' }],
    [
      ['results', 'items', 0, 'indicators', 2, 'years', 0],
      { part: 'results/items/7.3', field: 'results/items/7.3/indicators/2/years/0' },
    ],
    [
      ['profile', 'sections', 0, 'groups', 0, 'topics', 0, 'answers', 0],
      { part: 'profile/sections/2', field: 'profile/sections/2/ก/3/0' },
    ],
    [
      ['categories', 1, 'items', 1, 'levels', 1, 'evidence', 2, 'link'],
      {
        item: '3.2',
        level: 'advance',
        field: 'categories/3/items/3.2/levels/advance/evidence/2/link',
      },
    ],
    [
      ['categories', 1, 'items', 1, 'summary'],
      { item: '3.2', level: 'basic', field: 'categories/3/items/3.2/summary' },
    ],
    [['categories', 1, 'goal'], { item: '3.1', level: 'basic', field: 'categories/3/goal' }],
    [[], {}],
  ])('%j', (path, place) => expect(notePlace(report, path)).toEqual(place));
});
