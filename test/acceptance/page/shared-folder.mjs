// A folder that the page opens in place and that others work in too. The browser's chooser is replaced by one that gives a folder of
// this page, as no driver answers it.
/* global document, window, File -- functions for the page run in the browser */

/** Puts the folder in the page; `window.disk` holds its files and their times. */
function giveFolder() {
  const text = (content) => [content, 1];
  const disk = new Map([
    ['report.yaml', text('agency: กรมสมมติ\nfiscalYear: 2568\n')],
    ['1/1.1/basic.md', text('ผลเดิม\n')],
    ['1/1.2/basic.md', text('ผลเดิม\n')],
  ]);
  const below = (start) =>
    new Set(
      [...disk.keys()].flatMap((key) =>
        key.startsWith(start) ? [key.slice(start.length).split('/')[0]] : [],
      ),
    );
  const fileAt = (key) => ({
    kind: 'file',
    getFile: async () => new File([disk.get(key)[0]], key, { lastModified: disk.get(key)[1] }),
    createWritable: async () => ({
      write: async (data) => void disk.set(key, [new TextDecoder().decode(data), Date.now()]),
      close: async () => undefined,
    }),
  });
  const folderAt = (start, name) => ({
    kind: 'directory',
    name,
    async *entries() {
      for (const each of below(start))
        yield [each, disk.has(start + each) ? fileAt(start + each) : folderAt(`${start}${each}/`, each)];
    },
    getDirectoryHandle: async (each) => folderAt(`${start}${each}/`, each),
    getFileHandle: async (each, options) => {
      if (!options?.create && !disk.has(start + each))
        throw Object.assign(new Error('not found'), { name: 'NotFoundError' });
      return fileAt(start + each);
    },
    removeEntry: async (each) => void disk.delete(start + each),
  });
  window.disk = disk;
  window.showDirectoryPicker = async () => folderAt('', 'รายงาน');
}

const FIELD = '.result textarea';

/** Others change the form that is open, then another file, then the one that has changes here. */
export async function followsFolder(page) {
  const write = (file, content, time) =>
    page.page.evaluate(([name, text, at]) => void window.disk.set(name, [text, at]), [file, content, time]);
  const holds = (wanted) =>
    page.until(([field, text]) => document.querySelector(field)?.value === text, [FIELD, wanted]);
  await page.page.evaluate(giveFolder);
  await page.click('.drop .buttons button:last-child');
  await page.opened();
  await page.click('.tree .item li button');
  await page.wait(FIELD);
  await write('1/1.1/basic.md', 'ผลของเขา\n', 2);
  await holds('ผลของเขา');
  await page.type(FIELD, 'ผลของเรา');
  await write('1/1.2/basic.md', 'ผลอื่น\n', 3);
  await page.until(() => document.querySelector('.bar .live').textContent.includes('อ่านไฟล์'));
  await holds('ผลของเรา');
  await write('1/1.1/basic.md', 'ผลของเขาอีกครั้ง\n', 4);
  await page.wait('.differing');
  await page.look('a file changed in two places');
  await page.click('[data-settle=here]');
  await page.until(() => !document.querySelector('.differing'));
  await page.click('[data-action=save]');
  await page.until(() => window.disk.get('1/1.1/basic.md')[0] === 'ผลของเรา\n');
  const other = await page.page.evaluate(() => [window.disk.get('1/1.2/basic.md')[0], window.disk.size]);
  if (other.join() !== 'ผลอื่น\n,3') throw new Error(`the folder is ${other.join()}`);
}
