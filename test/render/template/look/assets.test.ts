import { describe, expect, it } from '@jest/globals';
import { smallReport } from '../../../support/report.js';
import { made } from './made.js';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#0b4f9e"/></svg>';
const HEADER =
  '<figure data-style="header"><img src="{{asset "pictures/logo.svg"}}" alt="ตรา" width="5"/></figure>\n';

describe('pictures of a template', () => {
  it('stand in the running header of every page, in both files', async () => {
    const { parts, part, contents, warnings } = await made({
      'header.hbs': HEADER,
      'pictures/logo.svg': LOGO,
    });
    expect(warnings).toEqual([]);
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(part('word/header1.xml')).toContain('descr="ตรา"');
    for (const content of contents) expect(content).toMatch(/\/I\d+ Do/u);
  });

  it('are looked for in its folder alone, and told where they are not there', async () => {
    const { warnings } = await made({
      'header.hbs': HEADER.replace('pictures/', '../'),
      'logo.svg': LOGO,
    });
    expect(warnings).toMatchObject([{ code: 'picture', problem: { code: 'picture-outside-folder' } }]);
    expect((await made({ 'header.hbs': HEADER })).warnings).toMatchObject([
      { code: 'picture', problem: { code: 'picture-not-found' } },
    ]);
  });
});

describe('colours of a theme', () => {
  const theme = `paragraphs:
  item: { color: '#0b4f9e' }
tables:
  levels: { fill: { head: '#112233', rowHead: '#dce9f7' } }
`;

  it('are those of the text and behind the cells that head columns and rows, in both files', async () => {
    const { part, contents } = await made({ 'theme.yaml': theme });
    expect(part('word/styles.xml')).toContain('<w:color w:val="0B4F9E"/>');
    expect(part('word/document.xml').match(/w:fill="112233"/gu)).toHaveLength(3);
    expect(part('word/document.xml')).toContain('w:fill="DCE9F7"');
    const [page] = contents.filter((content) => content.includes('0.067 0.133 0.2 rg'));
    expect(page).toMatch(/0\.067 0\.133 0\.2 rg [\d. ]+ re f/u);
    expect(page!.indexOf('re f')).toBeLessThan(page!.indexOf(' Tf'));
  });

  it('are refused by their line where they are none', async () => {
    await expect(made({ 'theme.yaml': theme.replace('#112233', 'น้ำเงิน') })).rejects.toMatchObject({
      problems: [{ source: { file: 'theme.yaml', line: 4 } }],
    });
  });
});

describe('a template that prints less than the official one', () => {
  const report = smallReport();

  it('is told, a warning for each part of the report', async () => {
    const { warnings } = await made({ 'item.hbs': '' }, report);
    expect(warnings.map((each) => each.code === 'template-omits' && each.part)).toContain('result');
    expect(warnings[0]!.message.th).toMatch(/^แม่แบบไม่พิมพ์ข้อความของรายงาน \d+ แห่งในส่วน \S+ แห่งแรกคือ “/u);
  });

  it('is not told of what its theme leaves out on purpose', async () => {
    const all = await made({ 'item.hbs': '' }, report);
    const parts = all.warnings.flatMap((each) => (each.code === 'template-omits' ? [each.part] : []));
    const { warnings } = await made(
      { 'item.hbs': '', 'theme.yaml': `omit: [${parts.join(', ')}]\n` },
      report,
    );
    expect(warnings).toEqual([]);
  });

  it('is not told of words, order and digits of its own', async () => {
    const { warnings } = await made({ 'header.hbs': '<p data-style="header">ของเรา</p>\n' }, report, {
      digits: 'thai',
    });
    expect(warnings).toEqual([]);
  });
});
