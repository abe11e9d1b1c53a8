import type { Language } from '@ravabet/contracts';
import type { PressReleaseKind } from '@ravabet/contracts/newsdesk/press-releases';

const words = {
  fa: new Set('از به در که را این با است برای آن شد می شود های کرد گفت هم یک تا خود باید'.split(' ')),
  ar: new Set('في من على إلى التي أن هذا هذه مع عن الذي كان وقد ما كما أو بعد قال تم خلال'.split(' ')),
};

/** The language of a text by its letters and small words; null when it says too little. */
export function guessLanguage(text: string): Language | null {
  const sample = text.slice(0, 4000);
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  const arabic = count(/\p{Script=Arabic}/gu);
  if (han + latin + arabic < 20) return null;
  if (han * 3 > latin && han * 2 > arabic) return 'zh';
  if (latin > arabic) return 'en';
  // Persian was long typed with ي and ك of Arabic keyboards, so these letters decide nothing; پ چ ژ گ and ة do.
  let persian = count(/[پچژگ]/g) * 2;
  let foreign = count(/[ةىإأ]/g) * 2;
  for (const word of sample.split(/[\s\u200c،.؛:«»()]+/)) {
    if (words.fa.has(word.replaceAll('ي', 'ی').replaceAll('ك', 'ک'))) persian += 2;
    if (words.ar.has(word)) foreign += 2;
  }
  return persian === foreign ? null : persian > foreign ? 'fa' : 'ar';
}

const kinds: readonly (readonly [PressReleaseKind, RegExp])[] = [
  ['statement', /(^|[\s«])(بیانیه|بيانية?|بيان صحفي|statement|声明)/i],
  ['notice', /(^|[\s«])(اطلاعیه|إعلان هام|تنويه|notice|announcement|通知|公告)/i],
  ['advertisement', /(^|[\s«])(آگهی|مناقصه|مزایده|استخدام|مناقصة|مزايدة|tender|advertisement|招标|广告)/i],
];

/** Only a title that says it decides; the rest is what the person chose for the archive. */
export function guessKind(title: string): PressReleaseKind | null {
  const plain = title.replaceAll('ي', 'ی').replaceAll('ك', 'ک');
  return kinds.find(([, said]) => said.test(plain) || said.test(title))?.[0] ?? null;
}
