// A tagged PDF, read from its bytes into the shape that the writer's own rules judge (src/pdf/rules/file.ts).
import { bytesOf, catalogOf, listOf, nameOf, pagesOf, resolve, textOf } from '../../judges/objects.mjs';
import { readContent } from './content.mjs';
import { readElements, readParentTree } from './elements.mjs';
import { readFont } from './fonts.mjs';

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function readMetadata(file) {
  const xml = bytesOf(file, catalogOf(file)['/Metadata']).toString('utf8');
  if (xml === '') return undefined;
  const title = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/su.exec(xml)?.[1];
  return {
    title: title?.replaceAll(/&\w+;/gu, (entity) => ENTITIES[entity] ?? entity),
    identifier: /<pdfuaid:part>(\d+)</u.exec(xml)?.[1],
  };
}

function readAnnotations(file, page, parents, elements) {
  return listOf(file, page['/Annots']).map((reference) => {
    const said = resolve(file, reference);
    return {
      annotation: Number.parseInt(reference, 10),
      subtype: nameOf(file, said['/Subtype']),
      contents: textOf(file, said['/Contents']),
      element: elements.get(parents.get(said['/StructParent'])),
    };
  });
}

/** Each page also has its `reference`, `parts` with all marks, and `unbalanced`. */
export function readTaggedFile(file) {
  const catalog = catalogOf(file);
  const parents = readParentTree(file);
  const codes = new Map();
  const pages = new Map(
    pagesOf(file).map(({ reference, page }) => {
      const content = listOf(file, page['/Contents']).map((each) => bytesOf(file, each).toString('latin1'));
      const read = readContent(content.join('\n'));
      const fonts = resolve(file, resolve(file, page['/Resources'])['/Font']) ?? {};
      for (const [name, shown] of read.codes) {
        const font = fonts[`/${name}`];
        codes.set(font, new Set([...(codes.get(font) ?? []), ...shown]));
      }
      const marks = read.parts.map((around) =>
        around.flatMap(({ tag, mcid }) =>
          tag === 'Artifact' ? ['artifact'] : mcid === undefined ? [] : ['tagged'],
        ),
      );
      return [
        reference,
        {
          reference,
          elements: [],
          content: marks,
          parts: read.parts,
          unbalanced: read.unbalanced,
          tabs: nameOf(file, page['/Tabs']),
          annotations: [],
        },
      ];
    }),
  );
  const { root, elements } = readElements(file, pages);
  for (const { reference, page } of pagesOf(file)) {
    const read = pages.get(reference);
    const own = resolve(file, parents.get(page['/StructParents'])) ?? [];
    read.elements.push(...own.map((each) => elements.get(each)));
    read.annotations.push(...readAnnotations(file, page, parents, elements));
  }
  const marked = resolve(file, catalog['/MarkInfo']);
  const roles = resolve(file, resolve(file, catalog['/StructTreeRoot'])['/RoleMap']) ?? {};
  return {
    marked: marked?.['/Marked'] === true,
    suspects: marked?.['/Suspects'] === true,
    language: textOf(file, catalog['/Lang']),
    metadata: readMetadata(file),
    displaysTitle: resolve(file, catalog['/ViewerPreferences'])?.['/DisplayDocTitle'],
    roles: new Map(Object.entries(roles).map(([from, to]) => [from.slice(1), nameOf(file, to)])),
    root,
    pages: [...pages.values()],
    fonts: [...codes].map(([reference, shown]) => readFont(file, reference, shown)),
  };
}
