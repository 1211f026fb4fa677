// An imported report compared with the one that its file was made from: the characters of each cell, the headings and list items.
import { plainText } from '../../../dist/markdown/index.js';
import { levelCells, squash } from '../source-rows.mjs';

/** The levels of a report by item and name. */
const levelsOf = ({ categories }) =>
  new Map(
    categories
      .flatMap(({ items }) => items)
      .flatMap(({ code, levels }) => levels.map((level) => [`${code} ${level.level}`, level])),
  );

/** Numbers of captions are the document's, not the report's. */
const withoutNumbers = (text) => text.replace(/(ภาพ|ตาราง)ที่\s*(?:#|[\d๐-๙]+)/gu, '$1ที่');

/** What is printed in a cell as one string. */
const cellText = (paragraphs) => withoutNumbers(squash(paragraphs.join('').replaceAll('\f', '')));

/** How many characters two texts share at their start and end. */
function common(expected, found) {
  const most = Math.min(expected.length, found.length);
  let start = 0;
  while (start < most && expected[start] === found[start]) start += 1;
  let end = 0;
  while (end < most - start && expected.at(-1 - end) === found.at(-1 - end)) end += 1;
  return { placed: start + end, at: start };
}

/** `{ total, placed, cells, right, wrong }`: characters of all cells and how many are where they were; cells, equal ones. */
export function compareCells(expected, found) {
  const others = levelsOf(found);
  const sums = { total: 0, placed: 0, beyond: 0, cells: 0, right: 0, wrong: [] };
  for (const [name, level] of levelsOf(expected)) {
    const other = others.get(name);
    levelCells(level).forEach((paragraphs, column) => {
      const [a, b] = [cellText(paragraphs), cellText(other ? levelCells(other)[column] : [])];
      const { placed, at } = common(a, b);
      sums.total += a.length;
      sums.placed += placed;
      sums.cells += 1;
      if (a === b) sums.right += 1;
      else
        sums.wrong.push(
          `${name} ${column}: “${a.slice(Math.max(0, at - 10), at + 30)}” / “${b.slice(Math.max(0, at - 10), at + 30)}”`,
        );
    });
  }
  return sums;
}

/** Spaces that are missing and that were added in cells whose letters are the same. */
export function compareSpaces(expected, found) {
  const others = levelsOf(found);
  const sums = { missing: 0, added: 0 };
  for (const [name, level] of levelsOf(expected)) {
    levelCells(level).forEach((paragraphs, column) => {
      const [a, b] = [paragraphs, levelCells(others.get(name) ?? level)[column]].map((list) =>
        withoutNumbers(list.join('\n')).replace(/\s+/gu, ' ').trim(),
      );
      if (squash(a) !== squash(b)) return;
      let other = 0;
      for (let index = 0; index < a.length; index += 1) {
        if (a[index] === b[other]) other += 1;
        else if (a[index] === ' ') sums.missing += 1;
        else if (b[other] === ' ') {
          sums.added += 1;
          other += 1;
          index -= 1;
        }
      }
    });
  }
  return sums;
}

/** Headings and list items with their depth and marker, a line each. */
function marks(blocks, depth = 0) {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [`# ${squash(plainText(block.text))}`];
    if (block.type !== 'list') return [];
    return block.items.flatMap((item) => [
      `${depth} ${item.marker} ${squash(plainText(item.text))}`,
      ...marks(item.children, depth + 1),
    ]);
  });
}

/** `{ total, same, wrong }` of the headings and list items of all results. */
export function compareMarks(expected, found) {
  const others = levelsOf(found);
  let total = 0;
  const wrong = [];
  for (const [name, level] of levelsOf(expected)) {
    const left = marks(others.get(name)?.result ?? []);
    for (const mark of marks(level.result)) {
      total += 1;
      const at = left.indexOf(mark);
      if (at < 0) wrong.push(`${name}: ${mark.slice(0, 60)}`);
      else left.splice(at, 1);
    }
  }
  return { total, same: total - wrong.length, wrong };
}
