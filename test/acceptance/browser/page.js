// Runs in the browser: what the acceptance asks of the package there. `ask` is called by the driver.
const hex = async (bytes) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((each) => each.toString(16).padStart(2, '0'))
    .join('');

/** Text of a result, the bytes in it by their digests. */
const textOf = async (result) => {
  const pictures = result.pictures
    ? await Promise.all([...result.pictures].map(async ([name, data]) => [name, await hex(data)]))
    : [];
  return JSON.stringify({ ...result, pictures });
};

const bytesAt = async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer());

async function folderAt(pmqa, files) {
  const read = files.map(async ({ name, url }) => [name, await bytesAt(url)]);
  return pmqa.openFolder(new Map(await Promise.all(read)));
}

const TASKS = {
  /** The digests of both files of a report, and of what is extracted from the Word file. */
  async documents({ files, report }) {
    const pmqa = await import('/web/index.js');
    const folder = await folderAt(pmqa, files);
    const { pdf, docx, pages } = await pmqa.generateReport(await pmqa.readReport(`${folder}/${report}`));
    const extracted = JSON.stringify(pmqa.extractReport(docx));
    pmqa.closeFolder(folder);
    return {
      pdf: await hex(pdf),
      docx: await hex(docx),
      pages,
      extracted: await hex(new TextEncoder().encode(extracted)),
    };
  },
  async imported({ url }) {
    const { importReport } = await import('/web/index.js');
    const result = await importReport(await bytesAt(url)).then(
      textOf,
      (error) => error.code ?? String(error),
    );
    return hex(new TextEncoder().encode(result));
  },
  /** Milliseconds of the first document, and of one after the code has run a few times: the median of five. */
  async times({ files, report }) {
    const start = performance.now();
    const pmqa = await import('/web/index.js');
    const input = await pmqa.readReport(`${await folderAt(pmqa, files)}/${report}`);
    const generator = pmqa.createGenerator();
    await generator.generate(input);
    const first = performance.now() - start;
    const later = [];
    for (let run = 0; run < 8; run += 1) {
      const again = performance.now();
      await generator.generate(input);
      later.push(performance.now() - again);
    }
    return { first, warm: later.slice(3).sort((one, other) => one - other)[2] };
  },
  async checked() {
    const { parseReport, checkReport } = await import('/web/model.js');
    const input = { standard: 'PMQA 4.0', agency: 'กรมตัวอย่าง', fiscalYear: 2568, categories: [] };
    return { ok: parseReport(input).ok, findings: (await checkReport(input)).length };
  },
  async broken() {
    const { loadDictionary, lineBreakOpportunities, repairThai } = await import('/web/thai.js');
    await loadDictionary();
    return [lineBreakOpportunities('การพัฒนาองค์การอย่างต่อเนื่อง').length, repairThai('ท างาน').text];
  },
  /** A report built in a worker: its digests, what it told, and the longest task of this page's thread meanwhile, ms. */
  async worker({ files, report }) {
    const { createWorkerGenerator } = await import('/web/index.js');
    const generator = createWorkerGenerator();
    const read = await Promise.all(files.map(async ({ name, url }) => [name, await bytesAt(url)]));
    const folder = await generator.openFolder(new Map(read));
    let longest = 0;
    const observer = globalThis.PerformanceObserver.supportedEntryTypes.includes('longtask')
      ? new PerformanceObserver((list) =>
          list.getEntries().forEach(({ duration }) => (longest = Math.max(longest, duration))),
        )
      : undefined;
    observer?.observe({ type: 'longtask' });
    const stages = [];
    const { pdf, docx } = await generator.generate(`${folder}/${report}`, {
      onProgress: (stage) => stages.push(stage),
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer?.disconnect();
    const aborted = new AbortController();
    const ending = generator.generate(`${folder}/${report}`, { signal: aborted.signal }).then(
      () => 'made',
      (error) => error.name,
    );
    aborted.abort();
    const refused = await generator.generate({ agency: 'กรม' }).then(
      () => 'made',
      (error) => [error.name, error.problems?.length > 0],
    );
    const ended = await ending;
    generator.end();
    return { pdf: await hex(pdf), docx: await hex(docx), stages, longest, ended, refused };
  },
};

globalThis.ask = (name, given) =>
  TASKS[name](given).catch((error) => ({ failed: String(error.stack ?? error) }));
globalThis.isReady = true;
