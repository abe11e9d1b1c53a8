import { measureFirstPaint } from './measure-first-paint.ts';
import { openBrowser, type Visit } from './open-browser.ts';
import type { Row } from './report.ts';
import { sizeFirstLoad } from './size-first-load.ts';

interface Measured {
  port: number;
  cookie: string;
  organizationSlug: string;
  newsroom: string;
}

/** What people wait for, in a real browser: rows of their own, or a line that says why there are none. */
export async function browserRows(measured: Measured, tell: (line: string) => void): Promise<Row[]> {
  const { port, cookie, organizationSlug, newsroom } = measured;
  const browser = await openBrowser();
  if (browser === null) {
    tell('first load and first paint are not measured: no Chromium was found (set CHROMIUM)');
    return [];
  }
  const list: Visit = {
    port,
    cookie,
    path: `/${organizationSlug}/press-releases`,
    usable: 'main tbody a[href*="/press-releases/"]',
  };
  const reader: Visit = { port, cookie: null, path: newsroom, usable: 'main h1' };
  try {
    const kilobytes = await sizeFirstLoad(browser, list);
    tell(`first load of the list: ${kilobytes.toFixed(0)} KB`);
    const paint = await measureFirstPaint(browser, list);
    tell(`largest paint of the list: ${paint.toFixed(2)} s`);
    const newsroomPaint = await measureFirstPaint(browser, reader);
    tell(`largest paint of the newsroom: ${newsroomPaint.toFixed(2)} s`);
    return [
      {
        name: 'scripts and styles until the list is of use, gzip, KB',
        value: kilobytes,
        goal: 250,
        better: 'lower',
      },
      { name: 'largest paint of the list, 4 × slower, 1.6 Mbit/s, s', value: paint, goal: 2.5, better: 'lower' },
      {
        name: 'largest paint of the newsroom, 4 × slower, 1.6 Mbit/s, s',
        value: newsroomPaint,
        goal: 1.5,
        better: 'lower',
      },
    ];
  } finally {
    await browser.close();
  }
}
