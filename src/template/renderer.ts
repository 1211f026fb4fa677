import type { Theme } from '../document/theme.js';
import type { Allowance } from '../limits/index.js';
import type { Report } from '../model/report.js';
import { createEnvironment, type RenderData } from './environment.js';
import { TemplateError } from './error.js';
import { OFFICIAL_FOLDER, readTemplateFolder, type TemplateFolder } from './folder.js';
import { resolveTheme, type BodyAlignment } from './theme.js';
import { createView, type ViewOptions } from './view.js';

export interface RenderOptions extends ViewOptions {
  /** Alignment of running text; absent: as the theme says. */
  readonly align?: BodyAlignment;
  /** Name of the font family; absent: the theme's. */
  readonly fontFamily?: string;
  /** What the rendering may ask for. */
  readonly allowance?: Allowance;
}

/** The markup of a report, and what its reader needs. */
export interface Rendering {
  readonly markup: string;
  readonly theme: Theme;
  /** An error about a place in the markup, by the template and line that made it. */
  readonly errorAt: (offset: number, message: string) => TemplateError;
}

export interface Renderer {
  readonly render: (report: Report, options: RenderOptions) => Rendering;
}

/**
 * Makes the official template ready, with the partials and theme lines of a folder of the user's over it.
 * Throws `TemplateError` for a template that cannot be used, the file system's error for a folder that is not there.
 */
export async function createRenderer(folder?: string): Promise<Renderer> {
  const folders: TemplateFolder[] = [await readTemplateFolder(OFFICIAL_FOLDER)];
  if (folder !== undefined) folders.push(await readTemplateFolder(folder));
  const environment = createEnvironment(folders);
  const layers = folders.flatMap(({ theme }) => (theme ? [theme] : []));
  resolveTheme(layers);
  return {
    render: (report, options) => {
      const theme = resolveTheme(layers, options);
      const view = createView(report, theme, options);
      const data: RenderData = { digits: options.digits, theme };
      return {
        markup: environment.render(view, data, options.allowance),
        theme,
        errorAt: (offset, message) => {
          const place = environment.locate(view, data, offset);
          return new TemplateError([{ ...(place ?? { file: 'template' }), message }]);
        },
      };
    },
  };
}
