import type { HelperOptions } from 'handlebars';
import {
  barChart,
  type Bars,
  type DescribedDrawing,
  type ChartStyle,
  radarChart,
  type Radar,
  trendChart,
  type Trend,
} from '../chart/index.js';
import type { RenderData } from './render-data.js';
import type { ResolvedTheme } from './theme.js';

type Chart = 'trend' | 'bars' | 'radar';

function lookOf(chart: Chart, { data }: HelperOptions): ChartStyle {
  const { theme } = data as RenderData;
  return chartLook(chart, theme);
}

/** How a theme has a kind of chart drawn. */
export function chartLook(chart: Chart, { drawings, paragraphs }: ResolvedTheme): ChartStyle {
  const { label, colors, [chart]: size } = drawings.charts;
  return { label, size: paragraphs[label]!.size, colors, ...size };
}

/** The helpers that draw: `{{#with (trendChart this)}}{{> drawing alt=(digits alt)}}{{/with}}`. */
export const CHART_HELPERS = {
  /** An indicator's figures over the years; nothing where fewer than two years have one. */
  trendChart: (trend: unknown, options: HelperOptions): DescribedDrawing | undefined =>
    trendChart(trend as Trend, lookOf('trend', options)),
  /** Scores as upright bars in groups. */
  barChart: (bars: unknown, options: HelperOptions): DescribedDrawing =>
    barChart(bars as Bars, lookOf('bars', options)),
  /** Scores in as many directions. */
  radarChart: (radar: unknown, options: HelperOptions): DescribedDrawing =>
    radarChart(radar as Radar, lookOf('radar', options)),
} as const;
