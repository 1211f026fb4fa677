import { compilePartial, parsePartials } from './compile.js';
import { readTemplateFolder } from './folder.js';
import type { TemplateHelpers } from './own-helpers.js';
import type { RenderData } from './render-data.js';
import { createRendering } from './rendering.js';
import { createStamper, type TemplatePlace } from './stamp.js';

/** The place in the folders' templates that made the markup at an offset; renders the view once more. */
export async function locateMarkup(
  folders: readonly string[],
  view: object,
  data: RenderData,
  offset: number,
  own: TemplateHelpers = {},
): Promise<TemplatePlace | undefined> {
  const read = await Promise.all(folders.map(readTemplateFolder));
  const templates = parsePartials(new Map(read.flatMap(({ partials }) => [...partials])));
  const stamper = createStamper();
  const names = Object.keys(own);
  const partials = templates.map(
    async (template) => [template.name, await compilePartial(stamper.stamp(template), names)] as const,
  );
  const render = createRendering(new Map(await Promise.all(partials)), own);
  return stamper.locate(render(view, data), offset);
}
