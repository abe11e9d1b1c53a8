import type { Language } from '@ravabet/contracts/kernel';
import { UiProvider } from '@ravabet/ui';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useHref, useNavigate } from 'react-router';
import { LanguageContext } from '../shared/use-language.ts';
import { ToastSlot } from './toast-slot.tsx';

const localeTags: Record<Language, string> = { fa: 'fa-IR', ar: 'ar-u-nu-arab', en: 'en-GB', zh: 'zh-Hans' };

/** Language, direction and routing for everything; the messages that come and go. */
export function RootLayout({ children }: { children?: ReactNode }): ReactNode {
  const { i18n, t } = useTranslation('common');
  const navigate = useNavigate();
  return (
    <UiProvider
      locale={localeTags[i18n.language as Language]}
      siteName={t(($) => $.brand)}
      navigate={(path) => void navigate(path)}
      useHref={(path) => useHref(path)}
    >
      <LanguageContext value={i18n.language as Language}>
        <Suspense>{children ?? <Outlet />}</Suspense>
        <ToastSlot />
        <ScrollRestoration />
      </LanguageContext>
    </UiProvider>
  );
}
