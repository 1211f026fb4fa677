export { writeDocx } from './write.js';
