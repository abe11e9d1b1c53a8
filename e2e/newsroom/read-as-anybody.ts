import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The parts of a newsroom that have an address of their own. */
export const parts = ['', '/releases', '/topics', '/archive', '/pictures', '/events', '/people', '/search'] as const;

/** A reader whose browser runs no scripts. */
export async function aReader(
  browser: Browser,
  more: { width?: number; theme?: 'light' | 'dark' } = {},
): Promise<Page> {
  const { width = 1280, theme = 'light' } = more;
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width, height: 780 },
    colorScheme: theme,
  });
  return context.newPage();
}

/** Nothing is wider than the window: no reader has to push a page sideways. */
export async function expectToFit(page: Page): Promise<void> {
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0], page.url()).toBeLessThanOrEqual(widths[1] ?? 0);
}

export async function expectOpenToEverybody(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(
    violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.slice(0, 4).map((node) => node.html) })),
    page.url(),
  ).toEqual([]);
}
