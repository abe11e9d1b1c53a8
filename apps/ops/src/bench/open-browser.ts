import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findInstalled } from '../find-chromium.ts';
import { repositoryRoot } from '../repository-root.ts';

/** As much of Playwright (a dependency of e2e) as the measurements need. */
export interface MeasuredPage {
  goto(url: string): Promise<unknown>;
  locator(selector: string): { first(): { waitFor(options: { timeout: number }): Promise<void> } };
  waitForTimeout(milliseconds: number): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  addInitScript(script: string): Promise<unknown>;
  on(event: 'response', listener: (response: MeasuredResponse) => void): void;
}

export interface MeasuredResponse {
  request(): { resourceType(): string };
  body(): Promise<Buffer>;
}

interface Session {
  send(method: string, parameters?: object): Promise<unknown>;
}

interface Context {
  newPage(): Promise<MeasuredPage>;
  newCDPSession(page: MeasuredPage): Promise<Session>;
  addCookies(cookies: { name: string; value: string; url: string }[]): Promise<void>;
  close(): Promise<void>;
}

export interface Browser {
  newContext(options: object): Promise<Context>;
  close(): Promise<void>;
}

/** The Chromium that the browser tests use; null when this machine has none. */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = findInstalled();
  if (executablePath === null) return null;
  const { chromium } = createRequire(join(repositoryRoot, 'e2e/package.json'))('@playwright/test') as {
    chromium: { launch(options: object): Promise<Browser> };
  };
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
}

/** A visit with nothing in the cache: of the officer when there is a cookie, else of a reader. */
export interface Visit {
  port: number;
  path: string;
  cookie: string | null;
  /** what has to be there before the page is of use */
  usable: string;
}

/** Opens a cold page, prepares it, goes there and hands it over once it is of use. */
export async function visitCold<T>(
  browser: Browser,
  { port, path, cookie, usable }: Visit,
  prepare: (page: MeasuredPage, session: Session) => Promise<void>,
  measure: (page: MeasuredPage) => Promise<T>,
): Promise<T> {
  const origin = `http://127.0.0.1:${port}`;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fa-IR' });
  try {
    if (cookie !== null) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
      await context.addCookies([{ name, value, url: origin }]);
    }
    const page = await context.newPage();
    await prepare(page, await context.newCDPSession(page));
    await page.goto(origin + path);
    await page.locator(usable).first().waitFor({ timeout: 60_000 });
    return await measure(page);
  } finally {
    await context.close();
  }
}
