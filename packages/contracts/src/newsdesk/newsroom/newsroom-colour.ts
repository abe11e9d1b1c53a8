/** Papers that a newsroom's colour must be read on, as in the stylesheet of the public pages. */
const lightPapers = ['#fbfaf7', '#f7f5f0', '#ffffff'];
const darkPapers = ['#15181b', '#1d2125'];
/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const neededContrast = 4.5;

type Rgb = readonly [number, number, number];
const parts = (hex: string): Rgb => {
  const n = Number.parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
};
const hexOf = (rgb: Rgb): string =>
  `#${rgb
    .map((part) =>
      Math.round(Math.min(255, Math.max(0, part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Relative luminance of an sRGB colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = parts(hex).map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1 (the same) to 21 (black on white). */
export function contrastRatio(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const mixed = (hex: string, other: string, share: number): string => {
  const [a, b] = [parts(hex), parts(other)];
  return hexOf([0, 1, 2].map((i) => (a[i] ?? 0) * (1 - share) + (b[i] ?? 0) * share) as unknown as Rgb);
};
const worst = (hex: string, papers: readonly string[]): number =>
  Math.min(...papers.map((paper) => contrastRatio(hex, paper)));

/** The least contrast that the colour has on the papers of the light theme. */
export const contrastOnPaper = (hex: string): number => worst(hex, lightPapers);

/** The nearest shade that can be read on all of the papers: darker on light ones, lighter on dark ones. */
function nearest(hex: string, papers: readonly string[], towards: '#000000' | '#ffffff'): string {
  for (let share = 0; share < 1; share += 0.02) {
    const shade = mixed(hex, towards, share);
    if (worst(shade, papers) >= neededContrast) return shade;
  }
  return towards;
}

/** What is offered in the place of a colour that cannot be read; the colour itself where it can. */
export const readableColour = (hex: string): string => nearest(hex, lightPapers, '#000000');

/** The tones of a readable colour in both themes; null for one that cannot be read. */
export function accentTones(hex: string) {
  if (contrastOnPaper(hex) < neededContrast) return null;
  const dark = nearest(hex, darkPapers, '#ffffff');
  return {
    light: { accent: hex, hover: mixed(hex, '#000000', 0.2) },
    dark: { accent: dark, hover: mixed(dark, '#ffffff', 0.25) },
  };
}
