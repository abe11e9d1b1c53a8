import type { GuestNames } from '@ravabet/contracts/protocol/guests';
import { bestLikeness } from '@ravabet/persian-text';
import { Banner, Link } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { guestsQueries } from '../guests.queries.ts';
import { GuestName } from '../share/guest-name.tsx';

/** Who of this name is known already, said while one types, so that nobody has two files. */
export function KnownAlike({ names }: { names: GuestNames }): ReactNode {
  const { t } = useTranslation('guests');
  const { id: organizationId, slug } = useOrganization();
  const typed = Object.values(names).find((name) => name.trim().length > 3) ?? '';
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim().slice(0, 200)), 400);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useQuery({ ...guestsQueries.alike(organizationId, q), enabled: q !== '' });
  const alike = (found.data?.items ?? [])
    .filter((guest) => bestLikeness(Object.values(names), Object.values(guest.names)) > 0.85)
    .slice(0, 3);
  if (q === '' || alike.length === 0) return null;
  return (
    <Banner tone="info" isLive title={t(($) => $.create.known)}>
      <ul className="flex flex-col gap-1">
        {alike.map((guest) => (
          <li key={guest.id}>
            <Link href={paths.guest(slug, guest.id)}>
              <GuestName names={guest.names} showOthers />
            </Link>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
