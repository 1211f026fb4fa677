import type { Theme } from '../../document/index.js';
import { fromOption, OptionError, type Budget, type MarkupIssue } from '../../core/index.js';
import type { ExtraSchema } from '../../report/extra-schema/index.js';
import type { Report } from '../../report/index.js';
import { templateError, type TemplateError } from './error.js';
import { compileFolder, readOfficialTemplate, readTemplateFolder } from './folder.js';
import { isHelperName, type TemplateHelpers } from './own-helpers.js';
import type { RenderData } from './render-data.js';
import { createRendering } from './rendering.js';
import { sanitize } from './sanitize.js';
import { resolveTheme, type BodyAlignment } from './theme.js';
import { checkBaseFamily } from './theme-fonts.js';
import { themeIssues, type ThemeIssueAt } from './theme-issue.js';
import { createView, type View, type ViewOptions } from './view.js';

export interface RenderOptions extends ViewOptions {
  /** Alignment of running text; absent: as the theme says. */
  readonly align?: BodyAlignment;
  /** Name of the font family; absent: the theme's. */
  readonly fontFamily?: string;
  /** What the rendering may ask for. */
  readonly budget?: Budget;
}

/** The markup of a report, and what its reader needs. */
export interface Rendering {
  readonly markup: string;
  readonly theme: Theme;
  /** Parts of the report that the template leaves out on purpose. */
  readonly omit: readonly string[];
  /** What the view has worked out and the report's metadata keep. */
  readonly view: Pick<View, 'title' | 'thaiDigits'>;
  readonly themeIssue: ThemeIssueAt;
  /** An error about a place in the markup, by the template and line that made it. */
  readonly errorAt: (offset: number, issue: MarkupIssue) => Promise<TemplateError>;
}

export interface Renderer {
  /** What the template asks of custom fields; absent: nothing. */
  readonly extraSchema?: ExtraSchema;
  readonly render: (report: Report, options: RenderOptions) => Rendering;
}

/**
 * Makes the official template ready, with the partials and theme lines of a folder of the user's over it.
 * Throws `TemplateError` for a template that cannot be used, `ReadError` for a folder that is not there.
 */
export async function createRenderer(
  folder: string | undefined,
  own: TemplateHelpers = {},
): Promise<Renderer> {
  const unusable = Object.keys(own).find((name) => !isHelperName(name));
  if (unusable !== undefined) throw new OptionError('helpers', { code: 'helper-name', name: unusable });
  const folders = [await readOfficialTemplate()];
  if (folder !== undefined)
    folders.push(
      await compileFolder(await fromOption('template', readTemplateFolder(folder)), Object.keys(own)),
    );
  const all = new Map(folders.flatMap(({ partials }) => [...partials]));
  const rendering = createRendering(all, own, folders.at(-1)?.sources);
  const layers = folders.flatMap(({ theme }) => (theme ? [theme] : []));
  const usual = resolveTheme(layers);
  const extraSchema = folders.at(-1)?.extraSchema;
  return {
    ...(extraSchema && { extraSchema }),
    render: (report, options) => {
      const isUsual = options.align === undefined && options.fontFamily === undefined;
      const theme = isUsual ? usual : resolveTheme(layers, options);
      if (options.fontFamily === undefined) checkBaseFamily(theme, layers);
      const view = createView(report, theme, options);
      const data: RenderData = { digits: options.digits, theme };
      return {
        markup: sanitize(rendering(view, data, options.budget)),
        theme,
        omit: theme.omit ?? [],
        view,
        themeIssue: themeIssues(layers),
        errorAt: async (offset, issue) => {
          const { locateMarkup } = await import('./locate.js');
          const paths = folders.map((each) => each.folder);
          const place = await locateMarkup(paths, view, data, offset, own);
          return templateError(issue, place ?? { file: 'template' });
        },
      };
    },
  };
}
