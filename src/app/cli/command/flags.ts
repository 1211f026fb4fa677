import { say, type Language } from '../../language.js';
import type { CliArgument } from './verb.js';

/** An argument as help shows it: `<report>`, `[dir...]`. */
export function placeholder({ name, many, optional }: CliArgument, language: Language): string {
  const shown = `${say(name, language)}${many ? '...' : ''}`;
  return optional ? `[${shown}]` : `<${shown}>`;
}

/** `--out` of `out`, `--dry-run` of `dryRun`. */
export const longFlag = (name: string): string =>
  name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
