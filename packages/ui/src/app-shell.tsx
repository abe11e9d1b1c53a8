import { Menu as MenuIcon, X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Brand } from './brand.tsx';
import { IconButton } from './icon-button.tsx';
import { prepareOverlays, useOverlays } from './load-overlays.ts';
import { SkipLink } from './skip-link.tsx';
import { type NavigationWing, WingNavigation } from './wing-navigation.tsx';

export interface AppShellProps {
  labels: { brand: string; skipToContent: string; navigation: string; openNavigation: string; closeNavigation: string };
  homeHref: string;
  wings: readonly NavigationWing[];
  /** Top bar, from the inline start: a Breadcrumb. */
  breadcrumb?: ReactNode;
  /** Top bar, at the inline end: search, bell, language menu, person menu, in this order. */
  search?: ReactNode;
  bell?: ReactNode;
  languageMenu?: ReactNode;
  personMenu?: ReactNode;
  /** Whose paper it is: stands over what is printed, and nowhere else. */
  letterhead?: ReactNode;
  /** Over the page: offline, demo, a new version. */
  notice?: ReactNode;
  children: ReactNode;
}

const contentId = 'content';

/** The frame of every staff page. On a phone the sidebar is a drawer. */
export function AppShell(props: AppShellProps): ReactNode {
  const { labels, homeHref, wings, breadcrumb, search, bell, languageMenu, personMenu, letterhead, notice, children } =
    props;
  const [drawer, setDrawer] = useState(false);
  const overlays = useOverlays(drawer);
  useEffect(() => {
    // When the first page has long been drawn: what the first press opens is then there at once, also without a connection.
    const timer = setTimeout(prepareOverlays, 5_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] print:block">
      <SkipLink label={labels.skipToContent} targetId={contentId} />
      <aside className="no-print sticky top-0 hidden h-dvh flex-col gap-6 overflow-y-auto border-e border-line bg-card px-3 py-4 lg:flex">
        <div className="ps-3">
          <Brand name={labels.brand} href={homeHref} />
        </div>
        <WingNavigation label={labels.navigation} wings={wings} />
      </aside>
      <div className="flex min-w-0 flex-col">
        <header className="no-print sticky top-0 z-30 flex min-h-14 items-center gap-2 border-b border-line bg-paper px-4 sm:px-6">
          <IconButton
            label={labels.openNavigation}
            hideTooltip
            className="-ms-2 lg:hidden"
            onPress={() => setDrawer(true)}
            icon={<MenuIcon aria-hidden="true" className="size-5" />}
          />
          <div className="min-w-0 flex-1">{breadcrumb}</div>
          {search}
          {bell}
          {languageMenu}
          {personMenu}
        </header>
        {notice}
        {letterhead && (
          <p className="mb-4 hidden border-b border-line pb-2 text-13 font-medium print:block">{letterhead}</p>
        )}
        <main
          id={contentId}
          tabIndex={-1}
          className="mx-auto w-full max-w-7xl flex-1 px-4 py-6 outline-none sm:px-6 print:p-0"
        >
          {children}
        </main>
      </div>
      {overlays && (
        <overlays.DrawerWindow label={labels.navigation} isOpen={drawer} onOpenChange={setDrawer}>
          <div className="flex items-center justify-between ps-3">
            <Brand name={labels.brand} href={homeHref} />
            <IconButton
              label={labels.closeNavigation}
              hideTooltip
              onPress={() => setDrawer(false)}
              icon={<X aria-hidden="true" className="size-5" />}
            />
          </div>
          <WingNavigation label={labels.navigation} wings={wings} onNavigate={() => setDrawer(false)} />
        </overlays.DrawerWindow>
      )}
    </div>
  );
}
