import type { Browser, Page } from '@playwright/test';

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
