// The same function for a serverless platform. The event is that of an HTTP call (AWS Lambda, payload format 2.0); the file
// system of such a function is read-only but for /tmp, so set PMQA_STORE to a folder there, or put your object store into `store`.
import { processReport } from './process-report.mjs';

export async function handler({ body, isBase64Encoded = false }) {
  let job;
  try {
    job = JSON.parse(isBase64Encoded ? Buffer.from(body, 'base64').toString() : body);
  } catch {
    return answer(400, { ok: false, issues: [{ path: [], message: 'เนื้อหาที่ส่งมาไม่ใช่ JSON' }] });
  }
  const result = await processReport(job);
  return answer(result.ok ? 200 : 422, result);
}

const answer = (statusCode, result) => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(result),
});
