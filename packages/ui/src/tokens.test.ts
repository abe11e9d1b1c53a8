import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('./styles.css', import.meta.url), 'utf8');
const tokens = new Map<string, readonly [string, string]>();
for (const [, name = '', light = '', dark = ''] of css.matchAll(
  /--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
)) {
  tokens.set(name, [light, dark]);
}

/** Relative luminance of `#rrggbb`, WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'card', 'shade'];
const signals = ['accent', 'accent-hover', 'saffron', 'pomegranate', 'cypress', 'lapis'];
const washes = ['accent', 'saffron', 'pomegranate', 'cypress', 'lapis'].map((signal) => `${signal}-wash`);

const texts: [string, string][] = [
  ...grounds.flatMap((ground) => ['ink', 'quiet', ...signals].map((text): [string, string] => [text, ground])),
  ...washes.flatMap((wash) => ['ink', 'quiet'].map((text): [string, string] => [text, wash])),
  ['accent-hover', 'accent-wash'],
  ...['saffron', 'pomegranate', 'cypress', 'lapis'].map((signal): [string, string] => [signal, `${signal}-wash`]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-pomegranate', 'pomegranate'],
  ['on-pomegranate', 'pomegranate-hover'],
  ['paper', 'ink'],
];

const shapes: [string, string][] = [
  ...grounds.flatMap((ground) => ['edge', 'accent', 'pomegranate'].map((shape): [string, string] => [shape, ground])),
  ['accent', 'accent-wash'],
  ['edge', 'accent-wash'],
];

it.each(['light', 'dark'] as const)('every text is readable on its ground in the %s theme (4.5 : 1)', (theme) => {
  const weak = texts.map((pair) => [pair.join(' on '), ratio(pair, theme)] as const).filter(([, value]) => value < 4.5);
  expect(weak).toEqual([]);
});

it.each(['light', 'dark'] as const)(
  'every border and sign that carries meaning is seen in the %s theme (3 : 1)',
  (theme) => {
    const weak = shapes
      .map((pair) => [pair.join(' on '), ratio(pair, theme)] as const)
      .filter(([, value]) => value < 3);
    expect(weak).toEqual([]);
  },
);

function ratio([front, back]: [string, string], theme: 'light' | 'dark'): number {
  const at = theme === 'light' ? 0 : 1;
  const colours = [tokens.get(front)?.[at], tokens.get(back)?.[at]];
  if (!colours[0] || !colours[1]) throw new Error(`No token for ${front} or ${back}`);
  return Math.round(contrast(colours[0], colours[1]) * 100) / 100;
}
