import type { GuestImportRow, GuestNames, SomeTexts } from '@ravabet/contracts/protocol/guests';
import { isCleanName, stripBidiControls } from '@ravabet/persian-text';
import { nameColumns } from '../guest-data.ts';
import { countryOf } from './country-of.ts';
import type { RawGuest } from './raw-guest.ts';

type Judged = Omit<GuestImportRow, 'sameAs' | 'known'>;
type Fault = Judged['faults'][number];

const most = { names: 200, titles: 200, workplaces: 200, email: 200, phone: 60, dietNote: 500, accessNeeds: 1000 };

const scriptOf = (text: string): keyof GuestNames =>
  /\p{Script=Han}/u.test(text) ? 'chinese' : /\p{Script=Arabic}/u.test(text) ? 'persian' : 'latin';
const languageOf = { persian: 'fa', latin: 'en', chinese: 'zh' } as const;

/** What is shown of a hostile cell neither moves the page nor fills it. */
const shown = (text: string, limit: number): string =>
  // oxlint-disable-next-line no-control-regex
  stripBidiControls(text)
    .replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ')
    .trim()
    .toWellFormed()
    .slice(0, limit);

/** Which names, words and numbers a row gives, and everything that keeps it from being taken. */
export function judgedGuest(raw: RawGuest): Judged {
  const faults: Fault[] = [];
  const fault = (field: Fault['field'], code: Fault['code']): void => {
    if (!faults.some((one) => one.field === field)) faults.push({ field, code });
  };
  if (raw.card) fault('card', raw.card);
  for (const field of raw.formulas) fault(field, 'formula');
  const names: GuestNames = { persian: '', latin: '', chinese: '' };
  for (const name of raw.names) names[scriptOf(name)] ||= shown(name, most.names);
  const texts = (field: 'titles' | 'workplaces'): SomeTexts => {
    const found: SomeTexts = {};
    for (const text of raw[field]) found[languageOf[scriptOf(text)]] ??= shown(text, most[field]);
    return found;
  };
  for (const field of ['names', 'titles', 'workplaces'] as const) {
    if (raw[field].some((text) => text.length > most[field])) fault(field, 'too-long');
    else if (raw[field].some((text) => !isCleanName(stripBidiControls(text)))) fault(field, 'not-clean');
  }
  for (const field of ['email', 'phone', 'dietNote', 'accessNeeds'] as const) {
    if (raw[field].length > most[field]) fault(field, 'too-long');
  }
  if (nameColumns(names).searchNames === '') fault('names', 'missing');
  const country = countryOf(raw.country.slice(0, 200));
  if (country === null) fault('country', 'unknown-country');
  return {
    n: raw.n,
    names,
    titles: texts('titles'),
    workplaces: texts('workplaces'),
    country: country ?? '',
    email: shown(raw.email, most.email),
    phone: shown(raw.phone, most.phone),
    dietNote: shown(raw.dietNote, most.dietNote),
    accessNeeds: shown(raw.accessNeeds, most.accessNeeds),
    faults,
  };
}
