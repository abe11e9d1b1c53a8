import type { Guest, GuestDiet, GuestNames, NewGuest, SomeTexts } from '@ravabet/contracts/protocol/guests';

export interface OfficeWords {
  /** of the row on the page */
  key: string;
  titles: SomeTexts;
  rankId: string | null;
  /** day, YYYY-MM-DD */
  tookOn: string | null;
  leftOn: string | null;
}

/** What the form holds. */
export interface GuestWords {
  names: GuestNames;
  honorifics: SomeTexts;
  titles: SomeTexts;
  workplaces: SomeTexts;
  country: string;
  languages: string[];
  diets: GuestDiet[];
  dietNote: string;
  accessNeeds: string;
  preferences: string;
  note: string;
  email: string;
  phone: string;
  photoFileId: string | null;
  offices: OfficeWords[];
}

export const noGuestWords: GuestWords = {
  names: { persian: '', latin: '', chinese: '' },
  honorifics: {},
  titles: {},
  workplaces: {},
  country: '',
  languages: [],
  diets: [],
  dietNote: '',
  accessNeeds: '',
  preferences: '',
  note: '',
  email: '',
  phone: '',
  photoFileId: null,
  offices: [],
};

export const wordsOf = (guest: Guest): GuestWords => ({
  names: guest.names,
  honorifics: guest.honorifics,
  titles: guest.titles,
  workplaces: guest.workplaces,
  country: guest.country,
  languages: guest.languages,
  diets: guest.diets,
  dietNote: guest.dietNote,
  accessNeeds: guest.accessNeeds,
  preferences: guest.preferences,
  note: guest.note ?? '',
  email: guest.email,
  phone: guest.phone,
  photoFileId: guest.photoFileId,
  offices: guest.offices.map(({ id, titles, rankId, tookOfficeAt, leftOn }) => ({
    key: id,
    titles,
    rankId,
    tookOn: tookOfficeAt.slice(0, 10),
    leftOn,
  })),
});

const trimmed = (texts: SomeTexts): SomeTexts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) => (text.trim() ? [[language, text.trim()]] : [])),
  );

/** What is sent. An office without a day began when nobody remembers: the form asks for it before. */
export const inputOf = (words: GuestWords): Omit<NewGuest, 'id'> => ({
  ...words,
  names: {
    persian: words.names.persian.trim(),
    latin: words.names.latin.trim(),
    chinese: words.names.chinese.trim(),
  },
  honorifics: trimmed(words.honorifics),
  titles: trimmed(words.titles),
  workplaces: trimmed(words.workplaces),
  email: words.email.trim(),
  phone: words.phone.trim(),
  offices: words.offices.map(({ titles, rankId, tookOn, leftOn }) => ({
    titles: trimmed(titles),
    rankId,
    tookOfficeAt: `${tookOn ?? ''}T00:00:00.000Z`,
    leftOn,
  })),
});

export const isNamed = ({ names }: GuestWords): boolean => Object.values(names).some((name) => name.trim() !== '');
export const officesAreWhole = ({ offices }: GuestWords): boolean =>
  offices.every(({ titles, tookOn }) => tookOn !== null && Object.values(titles).some((title) => title.trim() !== ''));
