import { Avatar, IconButton, Menu } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { LogOut, ShieldCheck, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { authApi } from '../../shared/auth-api.ts';
import { useMe } from '../../shared/me.ts';
import { paths } from '../../shared/paths.ts';
import { forgetSnapshots } from '../../shared/snapshot-store.ts';
import { themes, useTheme } from '../theme.ts';

export function PersonMenu(): ReactNode {
  const { t } = useTranslation('app');
  const { person } = useMe();
  const [theme, setTheme] = useTheme();
  const client = useQueryClient();
  const signOut = async (): Promise<void> => {
    await authApi.signOut().catch(() => undefined);
    client.clear();
    await forgetSnapshots();
    // A full load: nothing of this person stays in memory.
    window.location.assign(paths.signIn());
  };
  return (
    <Menu
      label={t(($) => $.person.menu)}
      placement="bottom end"
      groups={[
        {
          id: 'person',
          title: person.name,
          entries: [
            {
              id: 'account',
              label: t(($) => $.person.account),
              href: paths.account(),
              icon: <UserRound className="size-4" />,
            },
            {
              id: 'security',
              label: t(($) => $.person.security),
              href: paths.security(),
              icon: <ShieldCheck className="size-4" />,
            },
          ],
        },
        {
          id: 'theme',
          title: t(($) => $.theme.title),
          entries: themes.map((one) => ({
            id: one,
            label: `${theme === one ? '✓ ' : ''}${t(($) => $.theme[one])}`,
            onAction: () => setTheme(one),
          })),
        },
        {
          id: 'leave',
          entries: [
            {
              id: 'sign-out',
              label: t(($) => $.person.signOut),
              icon: <LogOut className="icon-directional size-4" />,
              onAction: () => void signOut(),
            },
          ],
        },
      ]}
      trigger={
        <IconButton
          hideTooltip
          label={`${t(($) => $.person.menu)}: ${person.name}`}
          icon={<Avatar name={person.name} />}
        />
      }
    />
  );
}
