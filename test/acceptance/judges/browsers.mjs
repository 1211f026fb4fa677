// Runs code in a browser: the page sends what the code left in `globalThis.answer` back to this process.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MissingJudge } from './run.mjs';

/** Browsers by name: the command and its arguments before the address, with a folder for its profile. */
export const BROWSERS = {
  Chromium: [
    'chromium',
    (profile) => ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`],
  ],
  Firefox: ['firefox', (profile) => ['--headless', '--no-remote', '--profile', profile]],
};

const SECONDS = 90;

/** What the code answers in a browser. Throws `MissingJudge` where the browser is not installed. */
export async function answerOfPage(browser, code, folder) {
  const [command, args] = BROWSERS[browser];
  const profile = path.join(folder, `profile-${browser}`);
  mkdirSync(profile, { recursive: true });
  const page = `<!doctype html><meta charset="utf-8"><script>
    ${code.replaceAll('</script', '<\\/script')}
    fetch('/answer', { method: 'POST', body: globalThis.answer });</script>`;
  let answered;
  const answer = new Promise((resolve) => (answered = resolve));
  const late = wait(SECONDS * 1000, undefined, { ref: false }).then(() => {
    throw new Error(`${browser} gave no answer in ${SECONDS} s`);
  });
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.method !== 'POST') return response.end(page);
    const parts = [];
    for await (const part of request) parts.push(part);
    response.end();
    return answered(Buffer.concat(parts).toString());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const child = spawn(command, [...args(profile), `http://127.0.0.1:${server.address().port}/`], {
    stdio: 'ignore',
  });
  const failed = once(child, 'error').then(([error]) => {
    throw error.code === 'ENOENT' ? new MissingJudge(`${command} is missing: install ${command}`) : error;
  });
  try {
    return await Promise.race([answer, failed, late]);
  } finally {
    child.kill();
    server.closeAllConnections();
    server.close();
  }
}
