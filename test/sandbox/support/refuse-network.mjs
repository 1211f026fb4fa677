// Loaded before a program and its threads (--import): whatever asks for a network is noted in the file that NETWORK_LOG
// names, and refused.
import { appendFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);

const refuse = (what) =>
  function refused(...given) {
    appendFileSync(process.env.NETWORK_LOG, `${what} ${String(given[0])}\n`);
    throw new Error(`no network here: ${what}`);
  };

const net = require('node:net');
net.Socket.prototype.connect = refuse('net.Socket.connect');
net.Server.prototype.listen = refuse('net.Server.listen');
const dns = require('node:dns');
const dgram = require('node:dgram');
const http = require('node:http');
const https = require('node:https');
const http2 = require('node:http2');
const tls = require('node:tls');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse(`dns.${name}`);
  dns.promises[name] = refuse(`dns.promises.${name}`);
}
for (const [module, name, names] of [
  [net, 'net', ['connect', 'createConnection']],
  [dgram, 'dgram', ['createSocket']],
  [http, 'http', ['request', 'get']],
  [https, 'https', ['request', 'get']],
  [http2, 'http2', ['connect']],
  [tls, 'tls', ['connect']],
])
  for (const each of names) module[each] = refuse(`${name}.${each}`);
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
syncBuiltinESMExports();
