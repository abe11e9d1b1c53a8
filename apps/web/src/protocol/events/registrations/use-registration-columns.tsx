import { type EventRegistration, eventsRoutes } from '@ravabet/contracts/protocol/events';
import { IconButton, Menu, StateBadge, type TableColumn } from '@ravabet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addressOf, call } from '../../../shared/call.ts';
import { Moment } from '../../../shared/moment.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { registrationTones } from '../event-tone.ts';
import { eventsQueries } from '../events.queries.ts';

const steps = {
  approve: eventsRoutes.approveRegistration,
  decline: eventsRoutes.declineRegistration,
  cancel: eventsRoutes.cancelRegistration,
} as const;
type Verb = keyof typeof steps;

/** The name, where they stand, when they came; what the desk may do is in a menu. */
export function useRegistrationColumns(eventId: string): TableColumn<EventRegistration>[] {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const refusal = useRefusalText();
  const step = useMutation({
    mutationFn: ({ verb, one }: { verb: Verb; one: EventRegistration }) =>
      call(steps[verb], {
        params: { organizationId: organization.id, id: eventId, registrationId: one.id },
        body: { version: one.version },
      }),
    onSuccess: (_changed, { verb }) => sayDone(t(($) => $.registrations[verb].done)),
    onError: sayProblem,
    onSettled: () => client.invalidateQueries({ queryKey: eventsQueries.all(organization.id) }),
  });
  const entriesOf = (one: EventRegistration) => [
    ...one.allowedActions.map(({ verb, disabledReason }) => ({
      id: verb,
      label: t(($) => $.registrations[verb as Verb].label),
      isDisabled: Boolean(disabledReason),
      ...(disabledReason && { description: refusal(disabledReason) ?? '' }),
      onAction: () => step.mutate({ verb: verb as Verb, one }),
    })),
    ...(one.certificateCode
      ? [
          {
            id: 'certificate',
            label: t(($) => $.registrations.certificate),
            onAction: () =>
              window.location.assign(
                addressOf(
                  eventsRoutes.certificate,
                  { organizationId: organization.id, id: eventId, registrationId: one.id },
                  { language: format.language },
                ),
              ),
          },
        ]
      : []),
  ];
  return [
    {
      id: 'name',
      header: t(($) => $.registration.name),
      isRowHeader: true,
      cell: ({ name, affiliation, email, phone }) => (
        <span className="flex flex-col">
          <bdi className="font-medium">{name}</bdi>
          <bdi className="text-13 text-quiet wrap-anywhere">
            {[affiliation, email || format.digits(phone)].filter(Boolean).join(' · ')}
          </bdi>
        </span>
      ),
    },
    {
      id: 'state',
      header: t(($) => $.registration.state),
      width: 'w-44',
      cell: ({ state, queue }) => (
        <span className="flex flex-col gap-1">
          <StateBadge tone={registrationTones[state]}>{t(($) => $.registrationState[state])}</StateBadge>
          {queue !== null && (
            <span className="text-13 text-quiet">
              {t(($) => $.registration.queue, { number: format.number(queue) })}
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'createdAt',
      header: t(($) => $.registration.createdAt),
      width: 'w-40',
      cell: ({ createdAt }) => <Moment at={createdAt} inList />,
    },
    {
      id: 'attendedAt',
      header: t(($) => $.registration.attendedAt),
      width: 'w-40',
      cell: ({ attendedAt }) => attendedAt && <Moment at={attendedAt} inList />,
    },
    {
      id: 'code',
      header: t(($) => $.registration.code),
      width: 'w-36',
      cell: ({ code }) => (
        <bdi dir="ltr" className="tabular-nums">
          {code}
        </bdi>
      ),
    },
    {
      id: 'more',
      header: c(($) => $.more),
      width: 'w-20',
      cell: (one) => {
        const entries = entriesOf(one);
        if (entries.length === 0) return null;
        const label = t(($) => $.registrations.more, { name: one.name });
        return (
          <Menu
            label={label}
            placement="bottom end"
            groups={[{ id: 'more', entries }]}
            trigger={<IconButton hideTooltip label={label} icon={<Ellipsis className="size-4.5" />} />}
          />
        );
      },
    },
  ];
}
