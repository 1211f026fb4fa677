// Opens a page in a browser of this machine: Chromium through playwright-core, Firefox through puppeteer-core (WebDriver BiDi).
import { existsSync } from 'node:fs';
import { MissingJudge } from './run.mjs';

/** A busy machine takes its time. */
const PATIENT = { timeout: 300_000, protocolTimeout: 900_000 };

/** The first of some programs that is installed. Throws `MissingJudge`. */
function installed(names) {
  const found = names.map((name) => `/usr/bin/${name}`).find((file) => existsSync(file));
  if (!found) throw new MissingJudge(`${names[0]} is missing: install ${names[0]}`);
  return found;
}

async function opened(browser) {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENT.timeout);
  return { page, close: () => browser.close() };
}

async function chromium() {
  const executablePath = installed(['chromium', 'google-chrome']);
  const { chromium: driver } = await import('playwright-core');
  return opened(await driver.launch({ executablePath, args: ['--no-sandbox'] }));
}

async function firefox() {
  const executablePath = installed(['firefox-esr', 'firefox']);
  const { default: driver } = await import('puppeteer-core');
  return opened(await driver.launch({ browser: 'firefox', executablePath, headless: true, ...PATIENT }));
}

/** Browsers by name: each opens a page, which both drivers let `goto` and `evaluate`, or throws `MissingJudge`. */
export const BROWSERS = { Chromium: chromium, Firefox: firefox };
