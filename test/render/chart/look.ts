import type { ChartStyle } from '../../../src/render/chart/style.js';

/** Labels of 10 pt in a chart of 200 by 120 points. */
export const LOOK: ChartStyle = {
  label: 'chart-label',
  size: 10,
  colors: {
    result: '#000001',
    other: '#000002',
    area: '#000003',
    target: '#000004',
    axis: '#000005',
    grid: '#000006',
  },
  width: 200,
  height: 120,
};
