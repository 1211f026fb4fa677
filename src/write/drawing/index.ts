export { drawPng } from './draw.js';
