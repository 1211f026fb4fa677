// The modules of Node that packages ask for, in a browser: what is used of them, and no more.

/** Asked for by packages that take files by their paths, too; here they are given bytes. */
const WITHOUT_FILES = `
const none = () => { throw new Error('a browser has no files'); };
export const readFileSync = none, statSync = none, readFile = none, existsSync = () => false;
export default { readFileSync, statSync, readFile, existsSync };`;

const EVENTS = `
export class EventEmitter {
  on(name, listener) {
    ((this._heard ??= new Map()).get(name) ?? this._heard.set(name, []).get(name)).push(listener);
    return this;
  }
  addListener(name, listener) { return this.on(name, listener); }
  once(name, listener) {
    const heard = (...given) => { this.off(name, heard); listener.apply(this, given); };
    return this.on(name, heard);
  }
  off(name, listener) {
    const all = this._heard?.get(name);
    const at = all?.indexOf(listener) ?? -1;
    if (at >= 0) all.splice(at, 1);
    return this;
  }
  removeListener(name, listener) { return this.off(name, listener); }
  emit(name, ...given) {
    const all = [...(this._heard?.get(name) ?? [])];
    for (const listener of all) listener.apply(this, given);
    return all.length > 0;
  }
}
EventEmitter.EventEmitter = EventEmitter;
export default EventEmitter;`;

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
export const deflateSync = (data) => Buffer.from(pako.deflate(data));
export const inflateSync = (data) => Buffer.from(pako.inflate(data));
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
