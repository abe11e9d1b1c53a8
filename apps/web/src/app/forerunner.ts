import { askAhead } from '../shared/ahead.ts';
import { currentLanguage } from '../shared/language.ts';
import { loadFirstTexts } from './first-texts/load-first-texts.ts';

/**
 * Runs before everything else and needs nothing of it: on a slow line the texts, the first page's own script and its data come
 * beside the large files instead of after them. What it guesses wrong costs a request, never a wrong page.
 */
const [, first = '', room, record = ''] = window.location.pathname.split('/');
const isSignedIn = !['sign-in', 'forgot-password', 'reset-password', 'invitation', 'confirm-email', 'ui'].includes(
  first,
);
const isList = isSignedIn && (first === '' || (room === 'press-releases' && record === ''));
const language = currentLanguage();
// What fails here is asked again by the page itself, which can say so.
const quietly = (promise: Promise<unknown>): void => void promise.catch(() => undefined);

if (isSignedIn) quietly(askMeAndList().finally(wakeDates));
quietly(loadFirstTexts(language));
if (isList) quietly(import('../newsdesk/press-releases/list/press-release-list.page.tsx'));

async function askMeAndList(): Promise<void> {
  const answer = await askAhead('/api/me', language);
  if (!answer.ok || !isList || window.location.search !== '') return;
  // The page reads the answer itself; this is a copy.
  const { organizations } = (await answer.clone().json()) as {
    organizations: { id: string; slug: string; abilities: string[] }[];
  };
  const here = first === '' ? organizations[0] : organizations.find(({ slug }) => slug === first);
  if (here?.abilities.includes('PressRelease.read'))
    await askAhead(`/api/organizations/${here.id}/press-releases`, language);
}

/** The first use of dates and numbers opens the browser's tables of all languages (a fifth of a second on a cheap phone): here it falls into the wait. */
function wakeDates(): void {
  const tag = language === 'fa' ? 'fa-IR-u-ca-persian' : language;
  new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'Asia/Tehran' }).format();
  new Intl.RelativeTimeFormat(tag).format(0, 'day');
  new Intl.NumberFormat(tag).format(0);
}
