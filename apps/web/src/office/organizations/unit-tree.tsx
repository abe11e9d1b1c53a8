import { type LocalizedText, localized } from '@ravabet/contracts/kernel';
import { organizationsRoutes, type Unit } from '@ravabet/contracts/office/organizations';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import { Badge, Banner, Button, Form, RecordSection, Select } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { useOrganization } from '../../shared/organization.ts';
import { useFormat } from '../../shared/use-format.ts';
import { NamesFields, noNames, trimmed } from './names-fields.tsx';
import { organizationsQueries } from './organizations.queries.ts';
import { UnitNames } from './unit-names.tsx';
import { useSettingsChange } from './use-settings-change.ts';

const none = 'none';

/** Units in the order of the tree, each with its depth. */
function inTreeOrder(
  units: readonly Unit[],
  parentId: string | null = null,
  depth = 0,
): { unit: Unit; depth: number }[] {
  return units
    .filter((unit) => unit.parentId === parentId)
    .flatMap((unit) => [{ unit, depth }, ...inTreeOrder(units, unit.id, depth + 1)]);
}

export function UnitTree(): ReactNode {
  const { t } = useTranslation('organizations');
  const { id: organizationId } = useOrganization();
  const { language } = useFormat();
  const { isPending, refusal, send } = useSettingsChange();
  const { data } = useQuery(organizationsQueries.units(organizationId));
  const people = useQuery({
    queryKey: ['people', organizationId, 'present'],
    queryFn: ({ signal }) => call(peopleRoutes.list, { params: { organizationId }, query: { limit: 100 }, signal }),
  });
  const [names, setNames] = useState(noNames);
  const [renamed, setRenamed] = useState<Unit | null>(null);
  const [parent, setParent] = useState(none);
  const [head, setHead] = useState(none);
  const units = inTreeOrder(data?.items ?? []);
  const heads = [
    { id: none, label: t(($) => $.units.noHead) },
    ...(people.data?.items ?? []).map((member) => ({ id: member.personId, label: member.name })),
  ];
  const parents = [
    { id: none, label: t(($) => $.units.noParent) },
    ...units
      .filter(({ unit }) => !unit.archived)
      .map(({ unit }) => ({ id: unit.id, label: localized(unit.names, language) })),
  ];
  const orNull = (id: string | null): string | null => (id === null || id === none ? null : id);
  const change = (
    { id, version }: Unit,
    what: { archived?: boolean; headPersonId?: string | null; names?: LocalizedText },
  ) => send(() => call(organizationsRoutes.changeUnit, { params: { organizationId, id }, body: { version, ...what } }));
  const add = async (): Promise<void> => {
    if (!names.fa.trim()) return;
    const body = { names: trimmed(names), parentId: orNull(parent), headPersonId: orNull(head) };
    if (await send(() => call(organizationsRoutes.createUnit, { params: { organizationId }, body }))) setNames(noNames);
  };
  return (
    <RecordSection title={t(($) => $.units.title)}>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {units.length === 0 && data && <p className="text-quiet">{t(($) => $.units.empty)}</p>}
      <ul className="rounded-card border border-line bg-card">
        {units.map(({ unit, depth }) => (
          <li
            key={unit.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-2 last:border-b-0"
          >
            <span className={`min-w-0 flex-1 basis-48 ${['', 'ps-5', 'ps-10', 'ps-14'][Math.min(depth, 3)]}`}>
              {localized(unit.names, language)} {unit.archived && <Badge>{t(($) => $.units.archived)}</Badge>}
            </span>
            <Select
              hideLabel
              label={`${t(($) => $.units.head)}: ${localized(unit.names, language)}`}
              choices={heads}
              value={unit.head?.id ?? none}
              onChange={(id) => void change(unit, { headPersonId: orNull(id) })}
            />
            <Button size="small" variant="quiet" onPress={() => setRenamed(unit)}>
              {t(($) => $.units.rename)}
            </Button>
            <Button size="small" variant="quiet" onPress={() => void change(unit, { archived: !unit.archived })}>
              {unit.archived ? t(($) => $.units.unarchive) : t(($) => $.units.archive)}
            </Button>
            {renamed?.id === unit.id && (
              <UnitNames
                unit={unit}
                isPending={isPending}
                onCancel={() => setRenamed(null)}
                onSave={async (given) => {
                  if (await change(renamed, { names: given })) setRenamed(null);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <NamesFields label={t(($) => $.units.name)} names={names} onChange={setNames} />
          <Select
            label={t(($) => $.units.parent)}
            choices={parents}
            value={parent}
            onChange={(id) => setParent(id ?? none)}
          />
          <Select label={t(($) => $.units.head)} choices={heads} value={head} onChange={(id) => setHead(id ?? none)} />
        </div>
        <div>
          <Button type="submit" isPending={isPending}>
            {t(($) => $.units.add)}
          </Button>
        </div>
      </Form>
    </RecordSection>
  );
}
