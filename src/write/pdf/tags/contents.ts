import { appendElement, type StructureElement } from './element.js';

/** Makes the element of each entry of the contents, in order: a link in an item, deeper levels inside higher ones. */
export function createContents(parent: StructureElement): {
  readonly entry: (level: number, text: string) => StructureElement;
} {
  const open: { readonly level: number; readonly list: StructureElement; item?: StructureElement }[] = [];
  return {
    entry(level, text) {
      while ((open.at(-1)?.level ?? 0) > level) open.pop();
      let last = open.at(-1);
      if (last?.level !== level) {
        last = { level, list: appendElement(last?.item ?? parent, 'TOC') };
        open.push(last);
      }
      last.item = appendElement(last.list, 'TOCI');
      return appendElement(appendElement(last.item, 'Reference'), 'Link', { contents: text });
    },
  };
}
