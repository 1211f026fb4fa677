// Opens a page in a browser of this machine: Chromium through playwright-core, Firefox through puppeteer-core (WebDriver BiDi).
import { existsSync } from 'node:fs';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file));
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => existsSync(file));

/** A busy machine takes its time. */
const PATIENT = { timeout: 300_000, protocolTimeout: 900_000 };

async function opened(browser) {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENT.timeout);
  return { page, close: () => browser.close() };
}

async function chromium() {
  const { chromium: driver } = await import('playwright-core');
  const browser = await driver.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  return opened(browser);
}

async function firefox() {
  const { default: driver } = await import('puppeteer-core');
  const browser = await driver.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    ...PATIENT,
  });
  return opened(browser);
}

/** The browsers that are there, by name: each opens a page, which both drivers let `goto` and `evaluate`. */
export const BROWSERS = {
  ...(CHROMIUM && { Chromium: chromium }),
  ...(FIREFOX && { Firefox: firefox }),
};
