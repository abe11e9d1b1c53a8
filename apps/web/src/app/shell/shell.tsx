import { localized } from '@ravabet/contracts/kernel';
import { AppShell, Banner } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useParams } from 'react-router';
import { useMe } from '../../shared/me.ts';
import { OrganizationContext } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useKey } from '../../shared/use-key.ts';
import { useOnline } from '../../shared/use-online.ts';
import { isInRoom, roomsOf } from '../rooms.tsx';
import { BellSlot } from './bell-slot.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { OrganizationSwitcher } from './organization-switcher.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SearchTrigger } from './search-trigger.tsx';
import { Trail } from './trail.tsx';

const KeyboardHelp = lazy(async () => ({ default: (await import('./keyboard-help.tsx')).KeyboardHelp }));

/** The frame with everything in it that does not change from page to page. */
export function Shell(): ReactNode {
  const { t } = useTranslation('app');
  const { t: c } = useTranslation('common');
  const me = useMe();
  const { organization: slug } = useParams();
  const { pathname } = useLocation();
  const online = useOnline();
  const [isHelpOpen, setHelpOpen] = useState(false);
  useKey('?', () => setHelpOpen(true));
  const { language } = useFormat();
  const organization = me.organizations.find((one) => one.slug === slug) ?? me.organizations[0] ?? null;

  const wings = useMemo(() => {
    if (!organization) return [];
    const seen = roomsOf(organization);
    return [...new Set(seen.map((entry) => entry.wing))].map((wing) => ({
      id: wing,
      title: t(($) => $.wings[wing]),
      items: seen
        .filter((entry) => entry.wing === wing)
        .map((entry) => ({
          id: entry.room,
          label: t(($) => $.rooms[entry.room]),
          href: entry.href(organization.slug),
          icon: entry.icon,
          isCurrent: isInRoom(entry, organization.slug, pathname),
        })),
    }));
  }, [organization, pathname, t]);

  return (
    <OrganizationContext value={organization}>
      <AppShell
        labels={{
          brand: c(($) => $.brand),
          skipToContent: t(($) => $.skipToContent),
          navigation: t(($) => $.navigation),
          openNavigation: t(($) => $.openNavigation),
          closeNavigation: t(($) => $.closeNavigation),
        }}
        homeHref={paths.home()}
        wings={wings}
        breadcrumb={
          me.organizations.length > 1 && organization ? (
            <OrganizationSwitcher organizations={me.organizations} current={organization} />
          ) : (
            <Trail organizationName={organization ? localized(organization.names, language) : null} />
          )
        }
        search={<SearchTrigger organization={organization} />}
        bell={<BellSlot organization={organization} />}
        languageMenu={<LanguageMenu />}
        personMenu={<PersonMenu />}
        letterhead={organization && localized(organization.names, language)}
        notice={
          !online && (
            <div className="no-print px-4 pt-3 sm:px-6">
              <Banner tone="warning" isLive title={t(($) => $.offline.title)}>
                {t(($) => $.offline.detail)}
              </Banner>
            </div>
          )
        }
      >
        <Suspense>
          <Outlet />
        </Suspense>
      </AppShell>
      {isHelpOpen && (
        <Suspense>
          <KeyboardHelp onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
    </OrganizationContext>
  );
}
