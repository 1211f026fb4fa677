// Serves a folder to a browser on this machine, with a strict Content-Security-Policy, and keeps what was asked for.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** No eval, and nothing from anywhere else. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src 'self'";

/** `pages` are texts by their paths; all else is a file of the folder. */
export async function serve(folder, pages = {}, policy = POLICY) {
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const name = decodeURIComponent(pathname);
    asked.push(name);
    const answer = (status, body = '') => {
      response.writeHead(status, {
        'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
        'content-security-policy': policy,
        // Each time is the first.
        'cache-control': 'no-store',
      });
      response.end(body);
    };
    if (Object.hasOwn(pages, name)) return answer(200, pages[name]);
    const file = path.join(folder, name);
    if (!file.startsWith(path.join(folder, path.sep))) return answer(403);
    return readFile(file).then(
      (body) => answer(200, body),
      () => answer(404),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
