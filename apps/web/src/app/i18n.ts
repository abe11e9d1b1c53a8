import { directionOfLanguage } from '@ravabet/i18n/direction';
import type { Language } from '@ravabet/contracts/kernel';
import { type BackendModule, createInstance, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, rememberLanguage } from '../shared/language.ts';
import { firstNamespaces, loadFirstTexts } from './first-texts/load-first-texts.ts';

// Each file is a chunk of its own: only the language that is shown is ever loaded, and of it only the rooms that are visited.
// Those of the first list stand together (first-texts).
const catalogues = import.meta.glob<ResourceLanguage>(
  [
    '../../../../packages/i18n/locales/*/*.json',
    '!../../../../packages/i18n/locales/*/{mail,validation,app,common,notifications,press-releases}.json',
  ],
  { import: 'default' },
);

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    const load = firstNamespaces.includes(namespace)
      ? async () => (await loadFirstTexts(language as Language))[namespace] ?? {}
      : catalogues[`../../../../packages/i18n/locales/${language}/${namespace}.json`];
    if (!load) return done(new Error(`No texts: ${language}/${namespace}`), false);
    load().then(
      (texts) => done(null, texts),
      (error: Error) => done(error, true),
    );
  },
};

export const i18n = createInstance();

/** Texts that every page needs are there before the first page is drawn; the router's loaders, which begin earlier, wait for it too. */
export const i18nStarted = start();

/** The texts of a room, before its page is drawn: a page that has to wait for them would be drawn twice. */
export async function loadTexts(namespaces: readonly string[]): Promise<void> {
  await i18nStarted;
  await i18n.loadNamespaces(namespaces);
}

async function start(): Promise<void> {
  await i18n
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: currentLanguage(),
      fallbackLng: false,
      ns: ['common', 'app'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  dressDocument(currentLanguage());
  // Until the first page says its own name.
  document.title = i18n.t(($) => $.brand);
}

export async function switchLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18n.changeLanguage(language);
  dressDocument(language);
}

function dressDocument(language: Language): void {
  const root = document.documentElement;
  root.lang = language === 'zh' ? 'zh-Hans' : language;
  root.dir = directionOfLanguage(language);
}
