export { type Bars, barChart } from './bars.js';
export type { DescribedDrawing, DrawingView } from './drawing-view.js';
export { NO_FIGURE, figureText } from './figures.js';
export type { ChartStyle } from './style.js';
export { qrCode } from './qr-code.js';
export { type Radar, radarChart } from './radar.js';
export { type Trend, trendChart } from './trend.js';
