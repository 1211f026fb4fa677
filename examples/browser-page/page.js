// A page with nothing between it and the package: a report goes in, its Word file and PDF come out, and nothing is sent anywhere.
import { createWorkerGenerator } from 'pmqa-report';

const generator = createWorkerGenerator();
const state = document.querySelector('#state');
const files = document.querySelector('#files');

function offer(name, bytes, type) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.textContent = name;
  files.append(document.createElement('li'));
  files.lastChild.append(link);
}

async function make(file) {
  files.replaceChildren();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = file.name.endsWith('.zip');
  const folder = await generator.openFolder(isZip ? bytes : { [file.name]: bytes });
  const report = isZip ? folder : `${folder}/${file.name}`;
  try {
    const { pdf, docx, pages } = await generator.generate(report, {
      onProgress: (stage) => void (state.textContent = stage),
    });
    offer('report.pdf', pdf, 'application/pdf');
    offer('report.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    state.textContent = `${pages} หน้า`;
  } catch (error) {
    state.textContent = error.messages?.th ?? String(error);
  }
}

document.querySelector('#file').addEventListener('change', ({ target }) => void make(target.files[0]));
