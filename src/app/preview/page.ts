import { servedPage } from '../page-file/index.js';
import type { ServedReport } from '../served/index.js';
import type { Answer } from './server.js';

/** The page with a report open in it, and its policy. */
export function pageAnswer(report: ServedReport): Answer {
  const { html, policy } = servedPage(report);
  return { type: 'text/html; charset=utf-8', body: html, policy };
}
