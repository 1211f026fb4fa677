// A route handler of Next.js that makes documents; Hono and other frameworks with web requests take the same function. Copy it to
// app/report/[format]/route.ts, and name the package in next.config.mjs, so that Node loads it:
//     export default { serverExternalPackages: ['pmqa-report'] };
import { createGenerator, PmqaError, readReport, type Format } from 'pmqa-report';

const TYPES: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

const isFormat = (name: string): name is Format => Object.hasOwn(TYPES, name);

/** Fonts, templates and code are loaded once. */
const generator = createGenerator({ limits: { pages: 500, seconds: 60 } });

interface Context {
  readonly params: Promise<{ readonly format: string }>;
}

/** Answers a report in YAML or JSON with the document, or with what is wrong in it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { format } = await params;
  if (!isFormat(format)) return new Response(null, { status: 404 });
  try {
    const report = await readReport(new Uint8Array(await request.arrayBuffer()));
    const made = await generator.generate(report, { formats: [format], signal: request.signal });
    return new Response(made[format], { headers: { 'content-type': TYPES[format] } });
  } catch (error) {
    if (!(error instanceof PmqaError)) throw error;
    const problems = error.problems.map(({ code, message }) => ({ code, message }));
    return Response.json({ problems }, { status: 422 });
  }
}
