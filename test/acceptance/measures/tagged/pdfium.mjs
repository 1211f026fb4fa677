// The structure tree of each page and the page's text by PDFium (Chrome), through its C interface.
import { readFileSync } from 'node:fs';

/** UTF-16 text of a call that fills a buffer and gives the bytes it takes, the ending zero included. */
function textBy(module, call) {
  const size = call(0, 0);
  if (size <= 2) return '';
  const pointer = module.wasmExports.malloc(size);
  try {
    call(pointer, size);
    return Buffer.from(module.HEAPU8.slice(pointer, pointer + size - 2)).toString('utf16le');
  } finally {
    module.wasmExports.free(pointer);
  }
}

/** Marked-content identifiers of an element and those inside it, in the order of the tree. */
function identifiers(module, element) {
  const found = [];
  for (let index = 0; index < module._FPDF_StructElement_CountChildren(element); index += 1) {
    const child = module._FPDF_StructElement_GetChildAtIndex(element, index);
    if (child) found.push(...identifiers(module, child));
    else {
      const mcid = module._FPDF_StructElement_GetChildMarkedContentID(element, index);
      if (mcid >= 0) found.push(mcid);
    }
  }
  return found;
}

function readPage(module, page) {
  const tree = module._FPDF_StructTree_GetForPage(page);
  const order = [];
  for (let index = 0; index < module._FPDF_StructTree_CountChildren(tree); index += 1)
    order.push(...identifiers(module, module._FPDF_StructTree_GetChildAtIndex(tree, index)));
  module._FPDF_StructTree_Close(tree);
  const texts = new Map();
  const textPage = module._FPDFText_LoadPage(page);
  for (let index = 0; index < module._FPDFPage_CountObjects(page); index += 1) {
    const object = module._FPDFPage_GetObject(page, index);
    const mcid = module._FPDFPageObj_GetMarkedContentID(object);
    if (mcid < 0) continue;
    const text = textBy(module, (pointer, size) =>
      module._FPDFTextObj_GetText(object, textPage, pointer, size),
    );
    texts.set(mcid, (texts.get(mcid) ?? '') + text);
  }
  module._FPDFText_ClosePage(textPage);
  return { order, texts };
}

/** For each page `{ order, texts }`: its identifiers as the tree has them, and the text of each. */
export async function pdfiumStructure(file) {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(readFileSync(file));
  const pages = [...document.pages()].map((page) => readPage(page.module, page.pageIdx));
  document.destroy();
  library.destroy();
  return pages;
}
