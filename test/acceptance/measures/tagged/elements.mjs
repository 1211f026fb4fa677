// The structure tree of a PDF (PDF 1.7, 14.7.2) as the rules see it.
import { catalogOf, isReference, listOf, nameOf, resolve, textOf } from '../../judges/objects.mjs';

/** Attributes of an owner, from all attribute objects of an element and its classes (PDF 1.7, 14.7.5). */
function attributesOf(file, element, owner) {
  const classes = resolve(file, resolve(file, catalogOf(file)['/StructTreeRoot'])?.['/ClassMap']) ?? {};
  const named = listOf(file, element['/C']).flatMap((name) => listOf(file, classes[name]));
  const own = [...named, ...listOf(file, element['/A'])]
    .map((each) => resolve(file, each))
    .filter((each) => each?.['/O'] === owner);
  return own.length === 0 ? undefined : Object.assign({}, ...own);
}

function tableOf(file, element) {
  const said = attributesOf(file, element, '/Table');
  if (!said) return {};
  return {
    table: {
      ...(said['/Scope'] && { scope: nameOf(file, said['/Scope']) }),
      columnSpan: said['/ColSpan'] ?? 1,
      rowSpan: said['/RowSpan'] ?? 1,
      headers: listOf(file, said['/Headers']).map((id) => textOf(file, id)),
      ...(said['/Summary'] && { summary: textOf(file, said['/Summary']) }),
    },
  };
}

/**
 * `{ root, elements }`: the topmost element, and all by reference. Each element also has its `reference`. `pages` are the
 * pages by reference.
 */
export function readElements(file, pages) {
  const elements = new Map();
  const read = (reference, parent) => {
    const said = resolve(file, reference);
    const text = (key, name) => (said[name] === undefined ? {} : { [key]: textOf(file, said[name]) });
    const element = {
      type: nameOf(file, said['/S']),
      reference,
      ...(parent && said['/P'] === parent.reference && { parent }),
      ...text('id', '/ID'),
      ...text('language', '/Lang'),
      ...text('alternative', '/Alt'),
      ...tableOf(file, said),
      kids: [],
    };
    elements.set(reference, element);
    for (const kid of listOf(file, said['/K'])) {
      const own = resolve(file, kid);
      if (typeof own === 'number') element.kids.push({ page: pages.get(said['/Pg']), mcid: own });
      else if (own['/Type'] === '/MCR')
        element.kids.push({ page: pages.get(own['/Pg'] ?? said['/Pg']), mcid: own['/MCID'] });
      else if (own['/Type'] === '/OBJR') element.kids.push({ annotation: Number.parseInt(own['/Obj'], 10) });
      else if (isReference(kid)) element.kids.push(read(kid, element));
    }
    return element;
  };
  const [top] = listOf(file, resolve(file, catalogOf(file)['/StructTreeRoot'])['/K']);
  return { root: read(top, undefined), elements };
}

/** What the parent tree gives by key (PDF 1.7, 14.7.4.4 and 7.9.7). */
export function readParentTree(file) {
  const found = new Map();
  const visit = (node) => {
    const said = resolve(file, node) ?? {};
    const nums = resolve(file, said['/Nums']) ?? [];
    for (let at = 0; at < nums.length; at += 2) found.set(nums[at], nums[at + 1]);
    for (const kid of resolve(file, said['/Kids']) ?? []) visit(kid);
  };
  visit(resolve(file, catalogOf(file)['/StructTreeRoot'])['/ParentTree']);
  return found;
}
