import type { Home } from './home.js';

/** Letters for computers that have none of Thai: those of the documents, as large as others at their size. */
export async function addThaiLetters({ asset }: Pick<Home, 'asset'>): Promise<void> {
  const bytes = await asset('fonts/THSarabunNew.ttf');
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'font/ttf' }));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@font-face { font-family: 'Page Thai'; src: url('${url}'); size-adjust: 145%; unicode-range: U+0E00-0E7F; }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
