export { toCategories } from './categories.js';
