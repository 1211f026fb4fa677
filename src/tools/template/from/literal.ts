import { escapeXml } from '../../../core/index.js';

/** A text as a partial prints it: nothing in it is markup, and nothing is Handlebars. */
export const literal = (text: string): string =>
  escapeXml(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;').replaceAll('\\', '&#92;');
