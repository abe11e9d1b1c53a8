import { type Deputy, peopleRoutes } from '@ravabet/contracts/office/people';
import {
  Banner,
  Button,
  Form,
  PageHeader,
  Select,
  StateBadge,
  Table,
  type TableColumn,
  TextField,
  RecordSection,
} from '@ravabet/ui';
import { DateTimePicker } from '@ravabet/ui/dates';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { may, useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useAttempt } from '../../shared/use-attempt.ts';
import { useFormat } from '../../shared/use-format.ts';
import { peopleQueries } from './people.queries.ts';

const tones = { running: 'done', coming: 'waiting', past: 'neutral', revoked: 'neutral' } as const;

/** Who decides in whose place, and naming somebody for an absence. */
export function DeputiesPage(): ReactNode {
  const { t } = useTranslation('people');
  const organization = useOrganization();
  const client = useQueryClient();
  const { date, timeZone } = useFormat();
  const { isPending, refusal, run } = useAttempt();
  const { data } = useQuery(peopleQueries.deputies(organization.id));
  const people = useQuery(peopleQueries.present(organization.id));
  const [personId, setPerson] = useState<string | null>(null);
  const [deputyPersonId, setDeputy] = useState<string | null>(null);
  const [startsAt, setStart] = useState<string | null>(null);
  const [endsAt, setEnd] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const choices = (people.data?.items ?? []).map((member) => ({
    id: member.personId,
    label: member.name,
    description: member.jobTitle,
  }));
  const manages = may(organization, 'Deputy.create');
  const refresh = () => client.invalidateQueries({ queryKey: peopleQueries.deputies(organization.id).queryKey });
  const name = async (): Promise<void> => {
    if (!personId || !deputyPersonId || !startsAt || !endsAt) return;
    const body = { personId, deputyPersonId, startsAt, endsAt, reason };
    const done = await run(() => call(peopleRoutes.nameDeputy, { params: { organizationId: organization.id }, body }));
    if (!done) return;
    sayDone(t(($) => $.deputies.named));
    await refresh();
  };
  const revoke = async (id: string): Promise<void> => {
    const done = await run(() =>
      call(peopleRoutes.revokeDeputy, { params: { organizationId: organization.id, id }, body: {} }),
    );
    if (done) sayDone(t(($) => $.deputies.ended));
    await refresh();
  };
  const columns: TableColumn<Deputy>[] = [
    {
      id: 'deputy',
      header: t(($) => $.deputies.deputy),
      isRowHeader: true,
      cell: ({ deputy }) => <bdi>{deputy.name}</bdi>,
    },
    { id: 'person', header: t(($) => $.deputies.person), cell: ({ person }) => <bdi>{person.name}</bdi> },
    { id: 'from', header: t(($) => $.deputies.startsAt), cell: (row) => date(row.startsAt) },
    { id: 'until', header: t(($) => $.deputies.endsAt), cell: (row) => date(row.endsAt) },
    {
      id: 'state',
      header: t(($) => $.deputies.state),
      cell: ({ state }) => <StateBadge tone={tones[state]}>{t(($) => $.deputies.states[state])}</StateBadge>,
    },
    ...(manages
      ? [
          {
            id: 'end',
            header: t(($) => $.deputies.actions),
            cell: ({ id, state }: Deputy) =>
              state === 'running' || state === 'coming' ? (
                <Button size="small" variant="quiet" onPress={() => void revoke(id)}>
                  {t(($) => $.deputies.end)}
                </Button>
              ) : null,
          },
        ]
      : []),
  ];
  return (
    <div className="flex flex-col gap-8">
      <PageHeader title={t(($) => $.deputies.title)} description={t(($) => $.deputies.description)} />
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {data && data.items.length > 0 && (
        <Table label={t(($) => $.deputies.title)} columns={columns} rows={data.items} />
      )}
      {data?.items.length === 0 && <p className="text-quiet">{t(($) => $.deputies.empty)}</p>}
      {manages && (
        <RecordSection title={t(($) => $.deputies.new)}>
          <Form
            className="max-w-2xl"
            onSubmit={(event) => {
              event.preventDefault();
              void name();
            }}
          >
            <Select
              label={t(($) => $.deputies.person)}
              isRequired
              choices={choices}
              value={personId}
              onChange={setPerson}
            />
            <Select
              label={t(($) => $.deputies.deputy)}
              isRequired
              choices={choices}
              value={deputyPersonId}
              onChange={setDeputy}
            />
            <DateTimePicker
              label={t(($) => $.deputies.startsAt)}
              isRequired
              timeZone={timeZone}
              value={startsAt}
              onChange={setStart}
            />
            <DateTimePicker
              label={t(($) => $.deputies.endsAt)}
              isRequired
              timeZone={timeZone}
              value={endsAt}
              onChange={setEnd}
            />
            <TextField label={t(($) => $.deputies.reason)} value={reason} onChange={setReason} maxLength={500} />
            <div>
              <Button
                type="submit"
                variant="primary"
                isPending={isPending}
                disabledReason={
                  personId && deputyPersonId && startsAt && endsAt ? null : t(($) => $.deputies.incomplete)
                }
              >
                {t(($) => $.deputies.name)}
              </Button>
            </div>
          </Form>
        </RecordSection>
      )}
    </div>
  );
}
