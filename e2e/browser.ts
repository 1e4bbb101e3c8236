import { chromium, type Page } from 'playwright-core';
import { hasTool } from '#testing/machine-tools.ts';

/** A window of the machine's own Chromium, and what it complained of. */
export interface Browsing {
  readonly page: Page;
  /** Errors of the page, refused content, and requests to anywhere but this machine. Empty when all is well. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export function lacksChromium(): boolean {
  if (hasTool('chromium')) return false;
  if (process.env.CI === 'true') throw new Error('The browser tests need: apt-get install chromium');
  process.stderr.write('Skipped, needs: apt-get install chromium\n');
  return true;
}

export async function openBrowser({ width = 1280 }: { readonly width?: number } = {}): Promise<Browsing> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    locale: 'en-IE',
    timezoneId: 'Europe/Dublin',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const isOurs = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
    if (!isOurs) complaints.push(`asked for ${request.url()}`);
  });
  return { page, complaints, close: () => browser.close() };
}
