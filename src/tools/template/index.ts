export { type EjectResult, ejectTemplate } from './eject.js';
