// Starts the page, and its worker with the same text: what the file holds is packed as base64 of deflate, and its modules are
// imported from blob: URLs, since a page that is opened as a file may load nothing else.
(() => {
  const inPage = typeof document !== 'undefined';
  const own = inPage ? document.currentScript.textContent : '';

  async function unpacked(text) {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }

  /** Gives the URLs of modules, each after those that it imports. */
  function linked(parts) {
    const urls = new Map();
    const urlOf = (name) => {
      if (!urls.has(name)) {
        const text = parts[name].replace(
          /((?:\bfrom|\bimport)\s*)"\.\/([\w-]+\.js)"/g,
          (_, before, other) => `${before}"${urlOf(other)}"`,
        );
        urls.set(name, URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
      }
      return urls.get(name);
    };
    globalThis.pmqaPart = urlOf;
    return urlOf;
  }

  async function partsOf(code) {
    return linked(JSON.parse(new TextDecoder().decode(await unpacked(code))));
  }

  if (!inPage) {
    const early = [];
    const keep = ({ data }) => early.push(data);
    addEventListener(
      'message',
      async ({ data: { code, assets } }) => {
        addEventListener('message', keep);
        const { start } = await import((await partsOf(code))('page-worker.js'));
        start(globalThis, (name) => unpacked(assets[name]));
        removeEventListener('message', keep);
        for (const data of early) dispatchEvent(new MessageEvent('message', { data }));
      },
      { once: true },
    );
    return;
  }

  const blocks = () =>
    new Map([...document.querySelectorAll('script[data-asset]')].map((each) => [each.dataset.asset, each]));
  const asset = async (name) => {
    await whole;
    return unpacked(blocks().get(name).textContent);
  };
  const code = () => document.getElementById('code').textContent;

  // The interface is there before the rest of the file is read; its worker starts then.
  const whole = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
  const worker = whole.then(() => {
    const started = new Worker(URL.createObjectURL(new Blob([own], { type: 'text/javascript' })));
    const assets = Object.fromEntries([...blocks()].map(([name, { textContent }]) => [name, textContent]));
    started.postMessage({ code: code(), assets });
    return started;
  });
  const show = async () => {
    try {
      const interfaceUrl = (await partsOf(document.getElementById('interface').textContent))('page.js');
      const { start } = await import(interfaceUrl);
      const facts = JSON.parse(document.getElementById('facts').textContent);
      const given = document.getElementById('served');
      const served = given && JSON.parse(given.textContent);
      start(document.getElementById('page'), { worker, facts, asset, served });
    } catch (error) {
      document.getElementById('page').textContent =
        `เบราว์เซอร์นี้เปิดหน้านี้ไม่ได้ ใช้ Chrome, Edge หรือ Firefox รุ่นปัจจุบัน · This browser cannot open the page: ${error}`;
    }
  };
  void show();
})();
