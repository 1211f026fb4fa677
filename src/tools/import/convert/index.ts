export { toCategories, toContent } from './categories.js';
