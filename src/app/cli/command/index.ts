export { assemble, type RunVerb } from './assemble.js';
export { EXIT, type ExitCode } from './exit-code.js';
export { longFlag, placeholder } from './flags.js';
export { parse } from './parse.js';
export {
  verb,
  type AnyVerb,
  type CliArgument,
  type CliOption,
  type CliOptions,
  type CommonOptions,
  type ValueKind,
  type VerbGroup,
} from './verb.js';
export { version } from './version.js';
export { SEE_HELP } from './words.js';
export { WrongCall } from './wrong-call.js';
