import { AppShell, Breadcrumb, Button, IconButton, Kbd, Menu, Switch, UiProvider } from '@ravabet/ui';
import {
  Bell,
  Languages,
  LayoutDashboard,
  MessagesSquare,
  Newspaper,
  Radio,
  Search,
  UserRound,
  Users,
} from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { GalleryButtons } from './gallery-buttons.tsx';
import { GalleryContent } from './gallery-content.tsx';
import { GalleryFields } from './gallery-fields.tsx';
import { GalleryOverlays } from './gallery-overlays.tsx';
import { GalleryBoardPage, GalleryListPage, GalleryRecordPage } from './gallery-pages.tsx';
import { type GalleryLanguage, sayIn } from './gallery-texts.ts';

const views = ['parts', 'list', 'record', 'board'] as const;
const icon = 'size-4.5';

/** Development only: every component in both directions and both themes. `?lang=fa|en&theme=light|dark&view=…` */
export function GalleryPage(): ReactNode {
  const params = new URLSearchParams(location.search);
  const language: GalleryLanguage = params.get('lang') === 'en' ? 'en' : 'fa';
  const view = views.find((name) => name === params.get('view')) ?? 'parts';
  const [dark, setDark] = useState(params.get('theme') === 'dark');
  const say = sayIn(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'fa' ? 'rtl' : 'ltr';
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    document.title = say('gallery');
  }, [language, dark, say]);
  const to = (change: Record<string, string>): string =>
    `?${new URLSearchParams({ lang: language, theme: dark ? 'dark' : 'light', view, ...change })}`;
  return (
    <UiProvider locale={language === 'fa' ? 'fa-IR' : 'en-GB'}>
      <AppShell
        labels={{
          brand: say('brand'),
          skipToContent: say('skip'),
          navigation: say('navigation'),
          openNavigation: say('openNavigation'),
          closeNavigation: say('close'),
        }}
        homeHref={to({ view: 'parts' })}
        wings={[
          {
            id: 'gallery',
            items: [
              {
                id: 'parts',
                label: say('gallery'),
                href: to({ view: 'parts' }),
                isCurrent: view === 'parts',
                icon: <LayoutDashboard className={icon} />,
              },
              {
                id: 'board',
                label: say('desk'),
                href: to({ view: 'board' }),
                isCurrent: view === 'board',
                icon: <LayoutDashboard className={icon} />,
              },
            ],
          },
          {
            id: 'newsdesk',
            title: say('newsdesk'),
            items: [
              {
                id: 'list',
                label: say('releases'),
                href: to({ view: 'list' }),
                isCurrent: view === 'list',
                count: '۳',
                icon: <Newspaper className={icon} />,
              },
              {
                id: 'record',
                label: say('release'),
                href: to({ view: 'record' }),
                isCurrent: view === 'record',
                icon: <Newspaper className={icon} />,
              },
            ],
          },
          {
            id: 'media',
            title: say('media'),
            items: [
              { id: 'coverage', label: say('coverage'), href: '#coverage', icon: <Radio className={icon} /> },
              { id: 'contacts', label: say('contacts'), href: '#contacts', icon: <Users className={icon} /> },
            ],
          },
          {
            id: 'opinion',
            title: say('opinion'),
            items: [
              { id: 'surveys', label: say('surveys'), href: '#surveys', icon: <MessagesSquare className={icon} /> },
            ],
          },
        ]}
        breadcrumb={
          <Breadcrumb label={say('path')} items={[{ label: say('newsdesk'), href: '#' }, { label: say('releases') }]} />
        }
        search={
          <>
            <Button className="max-md:hidden" icon={<Search className="size-4" />}>
              {say('search')}
              <Kbd keys={['Ctrl', 'K']} />
            </Button>
            <IconButton
              className="md:hidden"
              label={say('search')}
              icon={<Search aria-hidden="true" className={icon} />}
            />
          </>
        }
        bell={<IconButton label={say('waiting')} icon={<Bell aria-hidden="true" className={icon} />} />}
        languageMenu={
          <Menu
            label={say('language')}
            placement="bottom end"
            trigger={
              <IconButton
                hideTooltip
                label={say('language')}
                icon={<Languages aria-hidden="true" className={icon} />}
              />
            }
            selectionMode="single"
            selected={[language]}
            groups={[
              {
                id: 'languages',
                entries: [
                  { id: 'fa', label: 'فارسی', href: to({ lang: 'fa' }) },
                  { id: 'en', label: 'English', href: to({ lang: 'en' }) },
                ],
              },
            ]}
          />
        }
        personMenu={<IconButton label={say('writer')} icon={<UserRound aria-hidden="true" className={icon} />} />}
      >
        {view === 'list' && <GalleryListPage say={say} />}
        {view === 'record' && <GalleryRecordPage say={say} />}
        {view === 'board' && <GalleryBoardPage say={say} />}
        {view === 'parts' && (
          <>
            <div className="flex flex-wrap items-center justify-between gap-4 pb-6">
              <h1 className="text-28 font-bold">{say('gallery')}</h1>
              <Switch isSelected={dark} onChange={setDark}>
                {say('dark')}
              </Switch>
            </div>
            <GalleryButtons say={say} />
            <GalleryFields say={say} />
            <GalleryOverlays say={say} />
            <GalleryContent say={say} />
          </>
        )}
      </AppShell>
    </UiProvider>
  );
}
