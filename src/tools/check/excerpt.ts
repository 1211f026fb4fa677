import { clusters } from '../../thai/index.js';

const SHOWN = 50;

/** The beginning of a text, cut between clusters. */
export function excerpt(text: string): string {
  const parts = clusters(text.replace(/\s+/gu, ' ').trim());
  return `${parts.slice(0, SHOWN).join('')}${parts.length > SHOWN ? '…' : ''}`;
}
