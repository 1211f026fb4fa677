// A server that makes documents: `node examples/server.ts` on Node 22.18 or later, then
//     curl --data-binary @examples/department/report.yaml 'http://localhost:3000/report.pdf' --output report.pdf
// In Express, Fastify or Next.js `answer` is the body of a route.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createGenerator, PmqaError, readReport, type Format } from 'pmqa-report';

const TYPES: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** Fonts, templates and code are loaded once. */
const generator = createGenerator({ limits: { pages: 500, seconds: 60 } });
await generator.prepare();

/** Answers POST /report.pdf or /report.docx, with a report in YAML or JSON as its body. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const format = /^\/report\.(docx|pdf)$/u.exec(request.url ?? '')?.[1] as Format | undefined;
  if (request.method !== 'POST' || !format) return void response.writeHead(404).end();
  const left = new AbortController();
  response.on('close', () => left.abort());
  try {
    const report = await readReport(new Uint8Array(await buffer(request)));
    const made = await generator.generate(report, { formats: [format], signal: left.signal });
    response.writeHead(200, { 'content-type': TYPES[format] }).end(made[format]);
  } catch (error) {
    if (left.signal.aborted) return;
    if (!(error instanceof PmqaError)) throw error;
    const problems = error.problems.map(({ code, message }) => ({ code, message }));
    response.writeHead(422, { 'content-type': 'application/json' }).end(JSON.stringify({ problems }));
  }
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
});
server.listen(Number(process.env['PORT'] ?? 3000), () => console.log(server.address()));
