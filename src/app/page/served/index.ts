export { pageConnection } from './connection.js';
export { openServed } from './open-served.js';
export { createServed, type Served } from './served.js';
