// A form that checks what is typed by the rules of the documents, and makes the PDF in a worker.
import { createWorkerGenerator, parseReport } from 'pmqa-report/browser';

const form = document.querySelector('form')!;
const state = document.querySelector('#state')!;
const issues = document.querySelector('#issues')!;
const generator = createWorkerGenerator({ formats: ['pdf'] });

function reportOf(typed: FormData): unknown {
  return {
    standard: 'PMQA 4.0',
    agency: typed.get('agency'),
    fiscalYear: Number(typed.get('fiscalYear')),
    categories: [
      {
        number: 1,
        items: [{ code: '1.1', levels: [{ level: 'basic', result: 'มีการกำหนดวิสัยทัศน์และค่านิยมของส่วนราชการ' }] }],
      },
    ],
  };
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const parsed = parseReport(reportOf(new FormData(form)));
  issues.replaceChildren();
  if (!parsed.ok) {
    for (const { message } of parsed.issues)
      issues.append(Object.assign(document.createElement('li'), { textContent: message.th }));
    return;
  }
  const { pdf, pages } = await generator.generate(parsed.report, {
    onProgress: (stage) => void (state.textContent = stage),
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([pdf!], { type: 'application/pdf' }));
  link.download = 'report.pdf';
  link.textContent = `report.pdf (${String(pages)} หน้า)`;
  state.replaceChildren(link);
});
