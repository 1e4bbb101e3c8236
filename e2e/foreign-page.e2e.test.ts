import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacksChromium } from './browser.ts';
import { type RunningApp, startApp } from './running-app.ts';

const EVIL = 'evil.example';

/** Everything a page may try on a server of this machine, as it would be written to do harm. */
const ATTACK = `
  const tries = [];
  const at = (target) => [
    fetch(target + '/api/status', { credentials: 'include' }).then((r) => r.text()),
    fetch(target + '/api/export', { credentials: 'include', mode: 'no-cors' }).then((r) => r.text()),
    fetch(target + '/api/sample', { method: 'POST', credentials: 'include', mode: 'no-cors' }).then((r) => r.text()),
    fetch(target + '/api/begin', { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Mallory', locale: 'en', zone: 'UTC' }) }).then((r) => r.text()),
    fetch(target + '/api/begin', { method: 'POST', credentials: 'include', mode: 'no-cors',
      body: JSON.stringify({ name: 'Mallory', locale: 'en', zone: 'UTC' }) }).then((r) => r.text()),
  ];
  globalThis.attack = async (targets) => {
    const told = [];
    for (const one of targets.flatMap(at)) told.push(await one.catch(() => ''));
    for (const target of targets) {
      const form = document.body.appendChild(document.createElement('form'));
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.name = target;
      Object.assign(form, { method: 'post', action: target + '/api/sample', target: frame.name, enctype: 'text/plain' });
      const framed = new Promise((done) => { frame.onload = done; });
      form.submit();
      await Promise.race([framed, new Promise((done) => setTimeout(done, 2000))]);
      let seen = '';
      try { seen = frame.contentDocument?.body?.innerText ?? ''; } catch {}
      told.push(seen);
    }
    return told;
  };
`;

describe.skipIf(lacksChromium())(
  'P08 a page on another name, in the browser in which the app is open',
  () => {
    let app: RunningApp;
    let browser: Browser;
    let attacker: Server;
    beforeAll(async () => {
      app = await startApp();
      attacker = createServer((_request, response) => {
        response.setHeader('content-type', 'text/html');
        response.end(`<!doctype html><body><script>${ATTACK}</script>`);
      });
      await new Promise<void>((resolve) => attacker.listen(0, '127.0.0.1', resolve));
      browser = await chromium.launch({
        executablePath: '/usr/bin/chromium',
        // The attacker's name leads to this machine, as after a rebinding of it.
        args: ['--no-sandbox', `--host-resolver-rules=MAP ${EVIL} 127.0.0.1`],
      });
    });
    afterAll(async () => {
      await browser?.close();
      attacker?.close();
      await app?.stop();
    });

    it('learns nothing and changes nothing, by whatever name it goes', async () => {
      const context = await browser.newContext();
      const own = await context.newPage();
      await own.goto(app.startLink);
      const { port } = new URL(app.startLink);
      const status = () => own.evaluate(() => fetch('/api/status').then((response) => response.json()));
      expect(await status()).toMatchObject({ begun: false, sample: false });

      const { port: evilPort } = attacker.address() as AddressInfo;
      const page = await context.newPage();
      for (const origin of [`http://${EVIL}:${evilPort}`, `http://127.0.0.1:${evilPort}`]) {
        await page.goto(origin);
        const targets = [`http://127.0.0.1:${port}`, `http://${EVIL}:${port}`, `http://localhost:${port}`];
        const told = await page.evaluate((names) => (globalThis as never as Attacker).attack(names), targets);
        expect(told.join('')).toBe('');
      }
      // Rebound, its own name leads to the app: then the page is of the same origin, and the name gives it away.
      await page.goto(`http://${EVIL}:${port}/`);
      expect(await page.textContent('body')).toContain('Not from there');
      const rebound = await page.evaluate(() => fetch('/api/status').then((response) => response.text()));
      expect(rebound).toContain('"foreign"');

      expect(await status()).toMatchObject({ begun: false, sample: false });
      const log = readFileSync(join(app.dataFolder, 'logs', 'server.log'), 'utf8')
        .trim()
        .split('\n');
      const refused = log.map((line) => JSON.parse(line)).filter(({ status }) => status === 403);
      expect(refused.length).toBeGreaterThan(15);
    });
  },
);

interface Attacker {
  attack: (targets: readonly string[]) => Promise<readonly string[]>;
}
