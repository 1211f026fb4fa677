export { ReportPrinter, type PrintOptions } from './printer.js';
