import { expect, it } from 'vitest';
import { rewriteDictionary } from './vite-aria-locales.ts';

const code = `
import a from "../intl/previewtrigger/ar-AE.mjs";
import b from "../intl/previewtrigger/bg-BG.mjs";
import c from "../intl/previewtrigger/en-US.mjs";
import d from "../intl/previewtrigger/zh-CN.mjs";
import e from "../intl/previewtrigger/zh-TW.mjs";
export { x as default };`;

it('keeps the languages of the house in a dictionary and adds Persian', () => {
  const rewritten = rewriteDictionary(code, '/x/node_modules/react-aria/dist/private/tooltip/intlStrings.mjs') ?? '';
  expect([...rewritten.matchAll(/"([a-z]{2}-[A-Z]{2})":/g)].map((match) => match[1])).toEqual([
    'ar-AE',
    'en-US',
    'zh-CN',
    'fa-IR',
  ]);
  expect(rewritten).toContain('aria-messages/fa/react-aria/previewtrigger.ts');
  expect(rewritten).not.toMatch(/bg-BG|zh-TW/);
});

it('leaves every other module alone', () => {
  expect(rewriteDictionary(code, '/x/node_modules/react-aria/dist/private/tooltip/useTooltip.mjs')).toBeNull();
});
