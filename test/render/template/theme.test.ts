import { describe, expect, it } from '@jest/globals';
import type { Theme } from '../../../src/document/theme.js';
import { readTemplateFolder } from '../../../src/render/template/folder.js';
import { OFFICIAL_FOLDER } from '../../../src/render/template/official-folder.js';
import { TemplateError } from '../../../src/render/template/index.js';
import { resolveTheme } from '../../../src/render/template/theme.js';

const { theme: official } = await readTemplateFolder(OFFICIAL_FOLDER);
const over = (content: unknown, align?: 'left' | 'justify'): Theme =>
  resolveTheme([official!, { file: 'ours.yaml', content }], align ? { align } : {});
const messages = (content: unknown): readonly string[] => {
  try {
    over(content);
  } catch (error) {
    if (error instanceof TemplateError)
      return error.issues.map(({ source, message }) => `${source?.file} ${message.en}`);
    throw error;
  }
  return [];
};

describe('resolveTheme', () => {
  it('gives every length in points', () => {
    const theme = over({
      page: { margin: { left: '1 in' }, header: '10 mm' },
      lists: { dash: { hanging: '1cm' } },
    });
    expect(theme.page.margin.left).toBe(72);
    expect(theme.page.header).toBeCloseTo(28.346, 3);
    expect(theme.lists['dash']?.hanging).toBeCloseTo(28.346, 3);
    expect(theme.page.margin.top).toBeCloseTo(56.693, 3);
  });

  it('changes one line and leaves all others', () => {
    const changed = over({ paragraphs: { title: { size: '20 pt' } } });
    expect(changed.paragraphs['title']).toEqual({ ...over({}).paragraphs['title'], size: 20 });
    expect(changed.paragraphs['item']).toEqual(over({}).paragraphs['item']);
  });

  it('hands a line down to the styles that extend it', () => {
    const { paragraphs } = over({ paragraphs: { title: { size: 30 }, base: { spacing: { line: 1.5 } } } });
    expect(paragraphs['subtitle']?.size).toBe(30);
    expect(paragraphs['note']?.spacing.line).toBe(1.5);
  });

  it('says once what is wrong with a style that others extend', () => {
    expect(messages({ paragraphs: { title: { siz: 18 } } })).toEqual([
      expect.stringContaining('paragraphs.title.siz'),
    ]);
  });

  it('completes a table of one’s own from the plain one', () => {
    const { tables } = over({ tables: { ours: { name: 'ของเรา', rule: { width: '1 pt' } } } });
    expect(tables['ours']).toMatchObject({ name: 'ของเรา', rule: { width: 1, color: '#000000' } });
  });

  it('completes a style of one’s own from base', () => {
    expect(over({ paragraphs: { ours: { name: 'ของเรา' } } }).paragraphs['ours']).toMatchObject({
      size: 16,
      name: 'ของเรา',
    });
  });

  it.each<[string, object, RegExp]>([
    ['a header that begins below its page', { page: { header: '60 cm' } }, /page\.header.*no room for text/u],
    [
      'margins wider than the paper',
      { page: { margin: { left: '20 cm', right: '20 cm' } } },
      /page\.margin/u,
    ],
    ['a page of a postage stamp', { page: { paper: { width: 60, height: 70 } } }, /page\.margin/u],
    ['paper that Word does not take', { page: { paper: { width: 2000, height: 500 } } }, /22 inches/u],
    ['letters that Word does not take', { paragraphs: { base: { size: 5000 } } }, /1638 pt/u],
    ['an indent past the edge', { paragraphs: { note: { indent: { left: '-9 cm' } } } }, /note\.indent/u],
    [
      'an indent past the other edge',
      { paragraphs: { note: { indent: { right: '-9 cm' } } } },
      /note\.indent/u,
    ],
    [
      'a first line past the edge',
      { paragraphs: { note: { indent: { firstLine: -500 } } } },
      /note\.indent/u,
    ],
    ['indents that leave nothing', { paragraphs: { note: { indent: { left: '40 cm' } } } }, /note\.indent/u],
    ['a list that leaves nothing', { lists: { dash: { indent: '40 cm' } } }, /lists\.dash\.indent/u],
    ['spacing that Word does not take', { paragraphs: { note: { spacing: { before: 9000 } } } }, /before/u],
  ])('refuses %s, in place of text over the edge', (_, content, said) => {
    expect(messages(content)).toEqual(expect.arrayContaining([expect.stringMatching(said)]));
  });

  it('replaces lists whole', () => {
    expect(over({ tables: { levels: { columns: [30, 30, 40] } } }).tables['levels']?.columns).toEqual([
      30, 30, 40,
    ]);
  });

  it('aligns running text as told, and nothing else', () => {
    const { paragraphs } = over({}, 'justify');
    expect([paragraphs['result-body']?.align, paragraphs['title']?.align]).toEqual(['justify', 'center']);
    expect(over({ align: 'justify' }).paragraphs['list-item']?.align).toBe('justify');
    expect(over({ align: 'justify' }, 'left').paragraphs['list-item']?.align).toBe('left');
  });

  it('takes an empty theme for none', () => {
    expect(over(null)).toEqual(over({}));
  });

  it.each<[string, unknown, RegExp]>([
    ['a list', [], /ours\.yaml theme\.yaml must consist of keys/u],
    ['a text', 'ก', /theme\.yaml must consist of keys/u],
    ['an unknown key', { colour: 'red' }, /colour/u],
    ['a misspelt part', { paragraps: {} }, /paragraps.*did you mean “paragraphs”/u],
    ['a misspelt key of a style', { paragraphs: { title: { siz: 5 } } }, /siz.*did you mean “size”/u],
    ['an unknown key of a style', { paragraphs: { title: { sise: 5 } } }, /paragraphs\.title.*sise/u],
    ['a style that is no group', { paragraphs: { title: 5 } }, /paragraphs\.title: must consist of keys/u],
    [
      'a length without a unit that is known',
      { page: { header: '1 km' } },
      /page\.header: “1 km” is not a length/u,
    ],
    ['a negative margin', { page: { margin: { left: -1 } } }, /page\.margin\.left/u],
    [
      'margins wider than the page',
      { page: { margin: { left: '20 cm' } } },
      /page\.margin: the margins leave no room/u,
    ],
    ['a size of nothing', { paragraphs: { title: { size: 0 } } }, /paragraphs\.title\.size/u],
    ['a colour by name', { link: { color: 'blue' } }, /link\.color: write the colour as #rrggbb/u],
    [
      'a style that extends none',
      { paragraphs: { title: { extends: 'tilte' } } },
      /paragraphs\.title: extends “tilte”, which does not exist/u,
    ],
    ['styles that extend each other', { paragraphs: { title: { extends: 'subtitle' } } }, /extends itself/u],
    ['a counting list without its number', { lists: { 'decimal-dot': { marker: '*' } } }, /%n/u],
    ['a fixed list with a number', { lists: { dash: { marker: '%n-' } } }, /%n/u],
  ])('refuses %s', (_name, content, expected) => {
    expect(messages(content).join('\n')).toMatch(expected);
  });

  it('tells all that is wrong at once', () => {
    expect(
      messages({ colour: 1, link: { color: 'x' }, paragraphs: { title: { size: 0 } } }).length,
    ).toBeGreaterThanOrEqual(3);
  });
});
