export { extraViolations, parseExtraSchema, type ExtraSchema, type ExtraViolation } from './extra-schema.js';
