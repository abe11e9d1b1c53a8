import { type DiscussedType, presenceEverySeconds, presenceRoutes } from '@ravabet/contracts/office/comments';
import { Avatar } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf, call } from '../../../shared/call.ts';
import { useMe } from '../../../shared/me.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';

const shown = 4;
const tab = newId();

interface PresenceProps {
  subjectType: DiscussedType;
  subjectId: string;
  isEditing?: boolean;
}

/** Who else has the record open, and who is writing in it. Being on the page tells the others. */
export function Presence({ subjectType, subjectId, isEditing = false }: PresenceProps): ReactNode {
  const { t } = useTranslation('comments');
  const organizationId = useOrganization().id;
  const me = useMe().person.id;
  const client = useQueryClient();
  const queryKey = useMemo(
    () => ['presence', organizationId, subjectType, subjectId] as const,
    [organizationId, subjectType, subjectId],
  );
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      call(presenceRoutes.beat, {
        params: { organizationId },
        body: { subjectType, subjectId, tab, editing: isEditing },
        signal,
        attempts: 1,
      }),
    refetchInterval: presenceEverySeconds * 1000,
    staleTime: 0,
  });
  useEffect(() => void client.invalidateQueries({ queryKey }), [client, queryKey, isEditing]);
  useEffect(
    () => () => {
      // The page may be closing: only a beacon still leaves then, and the API forgets a silent tab by itself.
      const body = JSON.stringify({ subjectType, subjectId, tab });
      const address = addressOf(presenceRoutes.leave, { organizationId });
      void fetch(address, {
        method: 'POST',
        body,
        keepalive: true,
        headers: { 'content-type': 'application/json' },
      }).catch(() => undefined);
    },
    [organizationId, subjectType, subjectId],
  );
  const others = data?.items.filter((person) => person.id !== me) ?? [];
  if (others.length === 0) return null;
  const say = (person: (typeof others)[number]): string =>
    person.editing
      ? t(($) => $.presence.editing, { name: person.name })
      : t(($) => $.presence.here, { name: person.name });
  const writing = others.find((person) => person.editing);
  return (
    <span className="no-print inline-flex items-center gap-2" role="status" aria-label={t(($) => $.presence.label)}>
      <span className="inline-flex">
        {others.slice(0, shown).map((person) => (
          <span key={person.id} title={say(person)} className="-me-1.5 inline-flex rounded-full border-2 border-paper">
            <Avatar name={person.name} size="small" />
          </span>
        ))}
      </span>
      <span className="ms-1.5 text-12 text-quiet">
        {writing ? say(writing) : others[0] && say(others[0])}
        {others.length > 1 && ` ${t(($) => $.presence.more, { number: others.length - 1 })}`}
      </span>
    </span>
  );
}
