import { type ReactNode, useEffect } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { installDigitsGuard } from './digits-guard.ts';
import { SiteNameContext } from './page-title.tsx';
import { NavigateContext } from './router-link.tsx';

export interface UiProviderProps {
  /** BCP 47, with numbering system where it is not the default: fa-IR, ar-u-nu-arab, en-GB, zh-Hans. */
  locale: string;
  /** Stands after the name of each page in the browser's tab; without it the tab keeps its title. */
  siteName?: string;
  /** The router's navigate; without it links load a page. */
  navigate?: (path: string) => void;
  /** The router's hook that turns a path into a href. */
  useHref?: (path: string) => string;
  children: ReactNode;
}

/** Language, direction, digits and routing for everything of this package. One, at the root. */
export function UiProvider({ locale, siteName = '', navigate, useHref, children }: UiProviderProps): ReactNode {
  useEffect(() => installDigitsGuard(document, locale), [locale]);
  const content = (
    <I18nProvider locale={locale}>
      <SiteNameContext value={siteName}>{children}</SiteNameContext>
    </I18nProvider>
  );
  if (!navigate) return content;
  return (
    <RouterProvider navigate={navigate} {...(useHref ? { useHref } : {})}>
      <NavigateContext value={navigate}>{content}</NavigateContext>
    </RouterProvider>
  );
}
