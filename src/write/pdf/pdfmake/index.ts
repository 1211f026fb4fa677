export { ReportPrinter, type PrintOptions, type Placed } from './printer.js';
