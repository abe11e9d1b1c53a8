import { type Browser, type Visit, visitCold } from './open-browser.ts';

const visits = 3;
/** A processor a quarter as fast, and 1.6 Mbit/s with 150 ms to the server and back: a cheap phone on a poor line. */
const processor = { rate: 4 };
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const watchPaint = `window.largestPaint = 0;
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.largestPaint = entry.startTime; })
  .observe({ type: 'largest-contentful-paint', buffered: true });`;

/** Seconds until the largest thing of the page is painted, cold; the median of three visits. */
export async function measureFirstPaint(browser: Browser, visit: Visit): Promise<number> {
  const seconds: number[] = [];
  for (let n = 0; n < visits; n++) {
    const milliseconds = await visitCold(
      browser,
      visit,
      async (page, session) => {
        await page.addInitScript(watchPaint);
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', line);
        await session.send('Emulation.setCPUThrottlingRate', processor);
      },
      async (page) => {
        // A later and larger paint would still count.
        await page.waitForTimeout(2_500);
        return page.evaluate<number>('window.largestPaint');
      },
    );
    seconds.push(milliseconds / 1000);
  }
  return seconds.sort((a, b) => a - b)[Math.floor(visits / 2)] ?? Number.NaN;
}
