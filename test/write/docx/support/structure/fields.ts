import { all, descendants } from '../xml.js';
import { blockParts, repeated, type Check, type Finding } from './finding.js';

const fields: Check = (docx) =>
  blockParts(docx).flatMap((part) => {
    const open: string[] = [];
    const found: Finding[] = [];
    const wrong = (detail: string): void => void found.push({ code: 'field', part, detail });
    for (const { name, attributes } of descendants(docx.root(part))) {
      if (name === 'w:fldSimple' && !/^\s*[A-Z]+/.test(attributes['w:instr'] ?? '')) wrong('no instruction');
      if (name !== 'w:fldChar') continue;
      const type = attributes['w:fldCharType'] ?? '';
      if (type === 'begin') open.push(type);
      else if (type === 'separate' && open.pop() === 'begin') open.push(type);
      else if (type !== 'end' || open.pop() === undefined) wrong(`${type} out of place`);
    }
    if (open.length > 0) wrong('a field is not ended');
    return found;
  });

const bookmarks: Check = (docx) => {
  const part = 'word/document.xml';
  const open = new Set<string>();
  const found: Finding[] = [];
  const wrong = (detail: string): void => void found.push({ code: 'bookmark', part, detail });
  const starts = all(docx.root(part), 'w:bookmarkStart').map(({ attributes }) => attributes);
  for (const { name, attributes } of descendants(docx.root(part))) {
    const id = attributes['w:id'] ?? '';
    if (name === 'w:bookmarkStart') open.add(id);
    if (name === 'w:bookmarkEnd' && !open.delete(id)) wrong(`end of ${id} without a start`);
  }
  for (const id of open) wrong(`${id} does not end`);
  for (const id of repeated(starts.map((start) => start['w:id'] ?? ''))) wrong(`id ${id} twice`);
  const names = starts.map((start) => start['w:name'] ?? '');
  for (const name of repeated(names.map((each) => each.toLowerCase()))) wrong(`name ${name} twice`);
  for (const name of names) if (!/^[A-Za-z_]\w{0,39}$/.test(name)) wrong(`name ${name} is not legal`);
  return found;
};

const anchors: Check = (docx) => {
  const names = new Set(
    all(docx.root('word/document.xml'), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
  );
  return blockParts(docx).flatMap((part) => {
    const links = all(docx.root(part), 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
    const references = all(docx.root(part), 'w:instrText').map(
      ({ text }) => /^\s*PAGEREF\s+(\S+)/u.exec(text)?.[1],
    );
    return [...links, ...references]
      .filter((name) => name !== undefined && !names.has(name))
      .map((name = '') => ({ code: 'anchor', part, detail: name }));
  });
};

const drawings: Check = (docx) => {
  const properties = blockParts(docx).flatMap((part) =>
    all(docx.root(part), 'wp:docPr').map(({ attributes }) => ({ part, attributes })),
  );
  const twice = repeated(properties.map(({ attributes }) => attributes['id'] ?? ''));
  return [
    ...twice.map((detail) => ({ code: 'drawing-id', part: 'word/document.xml', detail })),
    ...properties
      .filter(({ attributes }) => (attributes['descr'] ?? '') === '')
      .map(({ part, attributes }) => ({ code: 'alt-text', part, detail: attributes['name'] ?? '' })),
  ];
};

export const fieldAndBookmarkChecks: readonly Check[] = [fields, bookmarks, anchors, drawings];
