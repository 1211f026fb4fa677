export { templateOfForm, type TemplateFromWord } from './from-word.js';
