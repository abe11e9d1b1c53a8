import { type EventRecord, eventsRoutes } from '@ravabet/contracts/protocol/events';
import { Button, IconButton, Menu } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { eventsQueries } from '../events.queries.ts';
import { CopyDialog } from './copy-fields.tsx';
import { WordsDialog } from './words-dialog.tsx';

const atOnce = ['plan', 'approve', 'open', 'start', 'finish', 'issueCertificates'] as const;
const withWords = ['sendBack', 'evaluate', 'cancel'] as const;
/** In the order in which they are offered: the first that is allowed is the next step. */
const verbs = [
  'approve',
  'plan',
  'open',
  'start',
  'finish',
  'evaluate',
  'issueCertificates',
  'sendBack',
  'cancel',
] as const;
type Verb = (typeof verbs)[number];
type Doing = (typeof withWords)[number] | 'template';

/** The next step, what stands beside it, and in a menu the rest with the reason where one may not. */
export function useEventSteps(event: EventRecord, onEdit: () => void) {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const sayProblem = useProblemToast();
  const refusal = useRefusalText();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [pending, setPending] = useState<Verb | null>(null);
  const params = { organizationId: organization.id, id: event.id };

  const send = async (verb: Verb, ask: () => Promise<EventRecord>): Promise<void> => {
    setPending(verb);
    try {
      const changed = await ask();
      client.setQueryData(eventsQueries.one(organization.id, event.id).queryKey, changed);
      sayDone(t(($) => $.step[verb].done));
    } finally {
      setPending(null);
      void client.invalidateQueries({ queryKey: eventsQueries.all(organization.id) });
      void client.invalidateQueries({ queryKey: ['tasks', organization.id] });
    }
  };
  const take = (verb: Verb): void => {
    const now = atOnce.find((one) => one === verb);
    if (now) {
      void send(now, () => call(eventsRoutes[now], { params, body: { version: event.version } })).catch(sayProblem);
    } else setDoing(withWords.find((one) => one === verb) ?? null);
  };
  const throwAway = async (): Promise<void> => {
    await call(eventsRoutes.deleteTemplate, { params });
    sayDone(t(($) => $.copy.deleted));
    await navigate(paths.events(organization.slug, 'templates=1'));
    void client.invalidateQueries({ queryKey: eventsQueries.all(organization.id) });
  };

  const offered = verbs.flatMap((verb) =>
    event.allowedActions.filter((one) => one.verb === verb).map((one) => ({ ...one, verb })),
  );
  const enabled = offered.filter(({ disabledReason }) => !disabledReason);
  const primary = enabled.find(({ verb }) => verb !== 'cancel' && verb !== 'sendBack' && verb !== 'issueCertificates');
  const beside = enabled.filter(
    (step) => step !== primary && (step.verb === 'sendBack' || step.verb === 'issueCertificates'),
  );
  const rest = offered.filter((step) => step !== primary && !beside.includes(step));
  const may = (verb: string): boolean =>
    event.allowedActions.some((action) => action.verb === verb && !action.disabledReason);
  const copies = may('copy')
    ? [
        {
          id: 'copy',
          label: t(($) => $.copy.label),
          onAction: () => void navigate(paths.newEvent(organization.slug, `from=${event.id}`)),
        },
        ...(event.isTemplate
          ? []
          : [{ id: 'template', label: t(($) => $.copy.template), onAction: () => setDoing('template') }]),
      ]
    : [];
  const entries = [
    ...rest.map(({ verb, disabledReason }) => ({
      id: verb,
      label: t(($) => $.step[verb].label),
      isDisabled: Boolean(disabledReason),
      ...(disabledReason && { description: refusal(disabledReason) ?? '' }),
      onAction: () => take(verb),
    })),
    ...copies,
    ...(may('deleteTemplate')
      ? [
          {
            id: 'delete',
            label: t(($) => $.copy.delete),
            description: t(($) => $.copy.deleteWhat),
            onAction: () => void throwAway().catch(sayProblem),
          },
        ]
      : []),
  ];
  const button = (verb: Verb): ReactNode => (
    <Button
      key={verb}
      variant={verb === primary?.verb ? 'primary' : 'secondary'}
      isPending={pending === verb}
      onPress={() => take(verb)}
    >
      {t(($) => $.step[verb].label)}
    </Button>
  );
  return {
    next: primary && button(primary.verb),
    others: (
      <>
        {entries.length > 0 && (
          <Menu
            label={c(($) => $.more)}
            placement="bottom end"
            groups={[{ id: 'more', entries }]}
            trigger={<IconButton hideTooltip label={c(($) => $.more)} icon={<Ellipsis className="size-4.5" />} />}
          />
        )}
        {may('update') && <Button onPress={onEdit}>{t(($) => $.step.update.label)}</Button>}
        {beside.map(({ verb }) => button(verb))}
      </>
    ),
    dialogs: (
      <>
        {doing === 'template' && <CopyDialog source={event} asTemplate onClose={() => setDoing(null)} />}
        {doing && doing !== 'template' && (
          <WordsDialog verb={doing} event={event} send={send} onClose={() => setDoing(null)} />
        )}
      </>
    ),
  };
}
