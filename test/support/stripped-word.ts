import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word file of ours without what only this library knows: custom XML, bookmarks, and the names of all styles. */
export function strippedWord(docx: Uint8Array): Uint8Array {
  const ids = new Map<string, string>();
  const renamed = (_: string, before: string, id: string): string => {
    ids.set(id, ids.get(id) ?? `S${ids.size + 1}`);
    return `${before}${ids.get(id)}"`;
  };
  const parts = Object.entries(unzipSync(docx)).filter(([name]) => !name.startsWith('customXml/'));
  let count = 0;
  const strip = (xml: string): string =>
    xml
      .replace(/((?:w:styleId=|<w:(?:pStyle|basedOn|next|link|tblStyle|rStyle) w:val=)")([^"]+)"/gu, renamed)
      .replace(/<w:name w:val="[^"]*"\/>/gu, () => `<w:name w:val="Style ${(count += 1)}"/>`)
      .replace(/<w:aliases [^>]*\/>|<w:bookmarkStart w:name="_pmqa[^>]*\/>/gu, '')
      .replace(/<(?:Relationship|Override) [^>]*customXml[^>]*\/>/gu, '');
  return zipSync(
    Object.fromEntries(
      parts.map(([name, data]) => [
        name,
        /\.(?:xml|rels)$/u.test(name) ? strToU8(strip(strFromU8(data))) : data,
      ]),
    ),
  );
}
