import { localized } from '@ravabet/contracts';
import { directionOfLanguage, type Language, languageNames, languages, speak } from '@ravabet/i18n';
import type { Subscriber } from './unsubscribe.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const unsubscribeAssets = {
  css: `body{margin:0;background:#FBFAF7;color:#1C2024;font:16px/1.9 Vazirmatn,Tahoma,"Segoe UI","PingFang SC","Microsoft YaHei",sans-serif}
main{max-width:36rem;margin:12vh auto 0;padding:0 20px}h1{font-size:22px;line-height:1.6;margin:0 0 12px}
button{font:inherit;background:#0E7C86;color:#FFF;border:0;border-radius:8px;padding:10px 22px;cursor:pointer}
button:hover{background:#0A636B}button:focus-visible,a:focus-visible{outline:3px solid #0E7C86;outline-offset:2px}
nav{margin-top:40px;display:flex;gap:16px;flex-wrap:wrap;font-size:14px}a{color:#0E7C86}
@media (prefers-color-scheme:dark){body{background:#14171A;color:#E8EAED}a{color:#5CC4CD}}`,
};

/** The language of the page: the one asked for, else the one the mail was in (or the browser's), else Persian. */
export function askedLanguage(asked: string | undefined, preferred: string | undefined): Language {
  const known = (text: string | undefined) =>
    languages.find((language) => language === text?.slice(0, 2).toLowerCase());
  return known(asked) ?? known(preferred) ?? 'fa';
}

/** A plain page with one button, without scripts. Its language is that of the mail; the others are one link away. */
export function unsubscribePage(language: Language, subscriber: Subscriber | null, done: boolean): string {
  const organization = subscriber ? localized(subscriber.organizationNames, language) : '';
  const say = (key: string) => escape(speak(language, 'mail', `unsubscribe.${key}`, { organization }));
  const others = languages
    .filter((other) => other !== language)
    .map(
      (other) =>
        `<a href="?language=${other}" lang="${other}" dir="auto" hreflang="${other}">${languageNames[other]}</a>`,
    )
    .join('');
  const address = subscriber ? `<p><bdi dir="ltr">${escape(subscriber.mail)}</bdi></p>` : '';
  const main = !subscriber
    ? `<h1>${say('unknownTitle')}</h1><p>${say('unknownDetail')}</p>`
    : done
      ? `<h1>${say('doneTitle')}</h1>${address}<p>${say('doneDetail')}</p>`
      : `<h1>${say('askTitle')}</h1>${address}<p>${say('askDetail')}</p><form method="post"><button type="submit">${say('button')}</button></form>`;
  return `<!doctype html><html lang="${language}" dir="${directionOfLanguage(language)}"><head><meta charset="utf-8"><title>${say('title')}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/unsubscribe/_/page.css"></head><body><main>${main}<nav aria-label="${say('languages')}">${others}</nav></main></body></html>`;
}
