import type { SyntaxReason } from '../core/index.js';

/** What is wrong with YAML, by the code and words of `yaml`. */
export const yamlReason = (code: string, message: string): SyntaxReason => ({
  code: 'yaml',
  // `yaml` says of a [ without a ] that the line after it is not indented, and gives no other sign of it.
  error: code === 'BAD_INDENT' && message.startsWith('Flow') ? 'MISSING_CHAR' : code,
  text: message.split('\n')[0]!.replace(/:$/u, ''),
});
