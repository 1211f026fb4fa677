import { expect, it } from '@jest/globals';
import { picturesIn, textsIn } from '../../../../src/app/page/served/wanted-files.js';
import type { ListedFiles } from '../../../../src/app/served/index.js';

const listed = (sizes: Readonly<Record<string, number>>): ListedFiles =>
  Object.fromEntries(Object.entries(sizes).map(([name, bytes]) => [name, [name, bytes] as const]));
const MB = 2 ** 20;

it('reads the texts and all pictures of an ordinary folder', () => {
  const files = listed({
    'report.yaml': 1,
    'a/1.md': 1,
    'b.JPG': 5 * MB,
    'c.pdf': 900 * MB,
    'd.mp4': 9000 * MB,
  });
  expect(textsIn(files)).toEqual(['report.yaml', 'a/1.md']);
  expect(picturesIn(files, () => [])).toEqual(['b.JPG']);
});

it('reads of very many pictures those that a text names, however it writes the name', () => {
  const many = Object.fromEntries(
    Array.from({ length: 100 }, (_, at) => [`ถ่าย/DSC_${at + 1000}.jpg`, 5 * MB]),
  );
  const files = listed({ ...many, 'ภาพ/แผน ผัง.png': 1, 'ภาพ/น้ำ.png': 1, 'ภาพ/Report-Cover.png': 1 });
  const escaped = JSON.stringify({ image: 'ภาพ/น้ำ.png' }).replace(
    /[\u0e00-\u0e7f]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const texts = [
    `![](${encodeURI('ภาพ/แผน ผัง.png')})`,
    escaped,
    '![](ภาพ/report_cover.png) dsc 1007 DSC_1042.jpg',
  ];
  expect(picturesIn(files, () => texts)).toEqual([
    'ถ่าย/DSC_1007.jpg',
    'ถ่าย/DSC_1042.jpg',
    'ภาพ/แผน ผัง.png',
    'ภาพ/น้ำ.png',
    'ภาพ/Report-Cover.png',
  ]);
});
