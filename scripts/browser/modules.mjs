// The modules of Node that packages ask for, in a browser: what is used of them, and no more.

/** Asked for by packages that take files by their paths, too; here they are given bytes. */
const WITHOUT_FILES = `
const none = () => { throw new Error('a browser has no files'); };
export const readFileSync = none, statSync = none, readFile = none, existsSync = () => false;
export default { readFileSync, statSync, readFile, existsSync };`;

/** Node's own code, as the npm package. */
const EVENTS = `
export * from 'events/';
export { default } from 'events/';`;

/** pdfkit's document is a stream of which all that was pushed is read at its end. */
const STREAM = `
import { EventEmitter } from 'events';
export class Readable extends EventEmitter {
  constructor() {
    super();
    this._pushed = [];
  }
  push(data) {
    if (data !== null) this._pushed.push(data);
    return true;
  }
  read() {
    if (this._pushed.length === 0) return null;
    const whole = Buffer.concat(this._pushed);
    this._pushed = [];
    return whole;
  }
}
export class Stream extends EventEmitter {}
export class Transform extends Readable {}
export class Writable extends EventEmitter {}
export class Duplex extends Readable {}
export default Object.assign(Stream, { Stream, Readable, Transform, Writable, Duplex });`;

const ZLIB = `
import * as pako from 'pako';
import { deflate } from './dist/core/platform/browser/compression.js';
const asBuffer = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength);
export const deflateSync = (data) => asBuffer(deflate(data));
export const inflateSync = (data) => asBuffer(pako.inflate(data));
export const inflate = (data, call) => {
  try {
    call(null, inflateSync(data));
  } catch (error) {
    call(error);
  }
};
export default { deflateSync, inflateSync, inflate };`;

export const MODULES = {
  fs: WITHOUT_FILES,
  events: EVENTS,
  stream: STREAM,
  zlib: ZLIB,
  'browserify-zlib': ZLIB,
  // HarfBuzz asks for them in Node alone.
  path: 'export default {};',
  url: 'export default {};',
};
