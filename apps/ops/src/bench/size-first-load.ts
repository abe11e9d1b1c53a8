import { gzipSync } from 'node:zlib';
import { type Browser, type Visit, visitCold } from './open-browser.ts';

/**
 * KB (10³ bytes, gzip) of all scripts and styles that a browser with an empty cache fetches until the page is of use, whoever asked
 * for them: the page itself, what it imports, what the router loads. What is fetched later, when it is first needed, is not in it.
 */
export async function sizeFirstLoad(browser: Browser, visit: Visit): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  return visitCold(
    browser,
    visit,
    async (page) =>
      page.on('response', (response) => {
        if (['script', 'stylesheet'].includes(response.request().resourceType())) bodies.push(response.body());
      }),
    async () => (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000,
  );
}
