import { describe, expect, it } from '@jest/globals';
import { admit, createToken, type Asked } from '../../../src/app/preview/security.js';

const door = { port: 7310, token: createToken() };
const asked = (url: string, headers: Asked['headers'] = {}, method = 'GET'): ReturnType<typeof admit> =>
  admit({ method, url, headers: { host: '127.0.0.1:7310', ...headers } }, door);

describe('admit', () => {
  it('gives the name below the token, whatever the query', () => {
    const posts = false;
    expect(asked(`/${door.token}/`)).toEqual({ name: '', posts });
    expect(asked(`/${door.token}/file/1?1`, { host: 'localhost:7310' })).toEqual({ name: 'file/1', posts });
    expect(asked(`/${door.token}/`, { origin: 'http://127.0.0.1:7310' })).toEqual({ name: '', posts });
  });

  it('refuses a host that is not this computer at this port', () => {
    for (const host of [
      'evil.example:7310',
      '127.0.0.1',
      '127.0.0.1:7311',
      '192.168.1.2:7310',
      '[::1]:7310',
      undefined,
    ])
      expect([host, asked(`/${door.token}/`, { host })]).toEqual([host, { status: 403 }]);
  });

  it('refuses an origin that is not the page itself', () => {
    for (const origin of [
      'http://evil.example',
      'null',
      'https://127.0.0.1:7310',
      'http://localhost:7310',
      '',
    ])
      expect([origin, asked(`/${door.token}/`, { origin })]).toEqual([origin, { status: 403 }]);
  });

  it('refuses an address without the token', () => {
    const short = door.token.slice(1);
    for (const url of [
      '/',
      '',
      '*',
      '/report.pdf',
      `/${short}/`,
      `/x${door.token}/`,
      `/${door.token}`,
      `//${door.token}/`,
    ])
      expect([url, asked(url)]).toEqual([url, { status: 403 }]);
    expect(asked(`http://127.0.0.1:7310/${door.token}/`)).toEqual({ status: 403 });
  });

  it('refuses other methods than GET, HEAD and the post that saves', () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])
      expect(asked(`/${door.token}/save`, {}, method)).toEqual({ status: 405 });
    expect(asked(`/${door.token}/`, {}, 'HEAD')).toEqual({ name: '', posts: false });
    const origin = 'http://127.0.0.1:7310';
    expect(asked(`/${door.token}/save`, { origin }, 'POST')).toEqual({ name: 'save', posts: true });
    expect(asked(`/${door.token}/listing`, { origin }, 'POST')).toEqual({ status: 405 });
    expect(asked(`/${door.token}/save`)).toEqual({ status: 405 });
  });

  it('lets nobody save without the origin of the page', () => {
    for (const origin of [undefined, 'null', 'http://evil.example', 'http://localhost:7310'])
      expect([origin, asked(`/${door.token}/save`, { ...(origin && { origin }) }, 'POST')]).toEqual([
        origin,
        { status: 403 },
      ]);
  });
});
