export { checkFamily, registerFamily, type FamilySource } from './register.js';
export { readFamily } from './family-of-files.js';
