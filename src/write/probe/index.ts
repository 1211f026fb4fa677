export { registerFamily, type FamilySource } from './register.js';
