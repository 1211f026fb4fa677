// Headings as `level text`, by the structure tree, by the outline and by the Word file's styles.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { catalogOf, pagesOf, resolve, textOf } from '../../judges/objects.mjs';
import { squash } from '../../source-rows.mjs';
import { all, child, parseXml, runText, value } from '../word-xml.mjs';

const line = (level, text) => `${level} ${squash(text)}`;

/** The outline's items as `{ level, title, page }`: levels by nesting, pages counted from 1. */
export function outlineItems(file) {
  const pages = pagesOf(file).map(({ reference }) => reference);
  const visit = (reference, level) => {
    const item = resolve(file, reference);
    if (!item) return [];
    const [page] = resolve(file, item['/Dest']);
    return [
      { level, title: textOf(file, item['/Title']), page: pages.indexOf(page) + 1 },
      ...visit(item['/First'], level + 1),
      ...visit(item['/Next'], level),
    ];
  };
  return visit(resolve(file, catalogOf(file)['/Outlines'])?.['/First'], 1);
}

export const outlineHeadings = (file) => outlineItems(file).map(({ level, title }) => line(level, title));

/** H1 to H6 of the tree, with the text of their marked content. */
export function treeHeadings(root, textOfElement) {
  const visit = (element) =>
    element.kids.flatMap((kid) => {
      if (!('type' in kid)) return [];
      const [, level] = /^H([1-6])$/u.exec(kid.type) ?? [];
      return level ? [line(level, textOfElement(kid))] : visit(kid);
    });
  return visit(root);
}

/** Paragraphs of the Word file whose style, or one that it is based on, has an outline level. */
export function wordHeadings(docx) {
  const parts = unzipSync(readFileSync(docx));
  const read = (name) => parseXml(strFromU8(parts[name]));
  const styles = new Map(
    all(read('word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'], style]),
  );
  const levelOf = (id) => {
    const style = styles.get(id);
    if (!style) return undefined;
    const own = value(child(child(style, 'w:pPr'), 'w:outlineLvl'));
    return own ?? levelOf(value(child(style, 'w:basedOn')));
  };
  return all(read('word/document.xml'), 'w:p').flatMap((paragraph) => {
    const level = levelOf(value(child(child(paragraph, 'w:pPr'), 'w:pStyle')));
    return level === undefined ? [] : [line(Number(level) + 1, runText(paragraph))];
  });
}
