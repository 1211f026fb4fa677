// The example of a queue in a separate folder, with its packages, and a Redis that can be stopped and started again.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MissingJudge } from '../judges/run.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A copy of `examples/queue` that runs with this version of pmqa-report. BullMQ comes from the registry. */
export function installExample(folder) {
  const example = path.join(folder, 'queue');
  cpSync(path.join(ROOT, 'examples', 'queue'), example, { recursive: true });
  const manifest = JSON.parse(readFileSync(path.join(example, 'package.json'), 'utf8'));
  delete manifest.dependencies['pmqa-report'];
  writeFileSync(path.join(example, 'package.json'), JSON.stringify(manifest));
  try {
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: example,
      stdio: 'pipe',
    });
  } catch (error) {
    throw new MissingJudge(`the registry, for BullMQ: ${error.stderr}`);
  }
  symlinkSync(ROOT, path.join(example, 'node_modules', 'pmqa-report'), 'dir');
  return example;
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.on('data', (data) => resolve(data.toString().startsWith('+PONG')));
    socket.on('error', () => resolve(false));
    socket.on('close', () => resolve(false));
    socket.setTimeout(1000, () => socket.destroy());
  });

/** A Redis that writes each command to its disk before it answers. */
export async function startRedis(folder) {
  const data = path.join(folder, 'redis');
  mkdirSync(data, { recursive: true });
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', data, '--save', ''];
  let server;
  const start = async () => {
    server = spawn('redis-server', [...args, '--appendonly', 'yes', '--appendfsync', 'always'], {
      stdio: 'ignore',
    });
    let missing = false;
    server.on('error', () => (missing = true));
    for (let tries = 0; tries < 200; tries += 1) {
      if (missing) throw new MissingJudge('redis-server');
      if (await answers(port)) return;
      await wait(100);
    }
    throw new Error('Redis does not answer');
  };
  const end = (signal) =>
    new Promise((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', resolve);
      server.kill(signal);
    });
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async () => {
      await end('SIGKILL');
      await wait(1000);
      await start();
    },
    end: () => end('SIGTERM'),
  };
}
