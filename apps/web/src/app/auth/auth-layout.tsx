import { Brand } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { paths } from '../../shared/paths.ts';
import { LanguageMenu } from '../shell/language-menu.tsx';

/** One calm card: the pages before somebody is signed in. */
export function AuthLayout(): ReactNode {
  const { t } = useTranslation('common');
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex items-center justify-between gap-4 px-4 py-3 sm:px-6">
        <Brand name={t(($) => $.brand)} href={paths.signIn()} />
        <LanguageMenu />
      </header>
      <main className="mx-auto flex w-full max-w-md flex-1 flex-col justify-center px-4 pb-24">
        <div className="rounded-card border border-line bg-card p-6 sm:p-8">
          <Outlet />
        </div>
      </main>
    </div>
  );
}
