import { localized } from '@ravabet/contracts/kernel';
import { Checkbox, CheckboxGroup, Disclosure, Select } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { ParticipantsChoice } from '../party/participants-choice.tsx';
import { visitsQueries } from '../visits.queries.ts';
import type { ItemDraft } from './item-draft.ts';

const none = 'none';

interface ItemPartsProps {
  draft: ItemDraft;
  onChange: (change: Partial<ItemDraft>) => void;
  errorAt: (pointer: string) => string | undefined;
}

/** Zone, unit, who of the visit, and what is booked for a line. */
export function ItemParts({ draft, onChange, errorAt }: ItemPartsProps): ReactNode {
  const { t } = useTranslation('visits');
  const { language } = useFormat();
  const { id: organizationId } = useOrganization();
  const zones = useQuery(visitsQueries.zones(organizationId)).data?.items ?? [];
  const units = useQuery(visitsQueries.units(organizationId)).data?.items ?? [];
  const zone = zones.find(({ id }) => id === draft.zoneId);
  const word = (pointer: string) => {
    const errorMessage = errorAt(pointer);
    return errorMessage === undefined ? {} : { errorMessage };
  };
  const photoWord =
    errorAt('/photosWanted') ?? (draft.photosWanted && zone && !zone.photosAllowed ? t(($) => $.item.photosHint) : '');
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t(($) => $.item.zone)}
          choices={[
            { id: none, label: t(($) => $.item.noZone) },
            ...zones
              .filter(({ id, isRetired }) => !isRetired || id === draft.zoneId)
              .map(({ id, names, kind }) => ({
                id,
                label: localized(names, language),
                description: t(($) => $.zone.kind[kind]),
              })),
          ]}
          value={draft.zoneId ?? none}
          onChange={(id) => onChange({ zoneId: id === none ? null : id })}
          {...(zone && zone.kind !== 'public' && { description: t(($) => $.item.consentHint) })}
          {...word('/zoneId')}
        />
        <Select
          label={t(($) => $.item.responsibleUnit)}
          choices={[
            { id: none, label: t(($) => $.item.noUnit) },
            ...units
              .filter(({ id, archived }) => !archived || id === draft.responsibleUnitId)
              .map(({ id, names }) => ({ id, label: localized(names, language) })),
          ]}
          value={draft.responsibleUnitId ?? none}
          onChange={(id) => onChange({ responsibleUnitId: id === none ? null : id })}
          {...word('/responsibleUnitId')}
        />
      </div>
      <div className="flex flex-col gap-1">
        <Checkbox
          isSelected={draft.photosWanted}
          onChange={(photosWanted) => onChange({ photosWanted })}
          aria-describedby="item-photos"
        >
          {t(($) => $.item.photosWanted)}
        </Checkbox>
        <p id="item-photos" role="alert" className="ps-7 text-13 text-pomegranate empty:hidden">
          {photoWord}
        </p>
      </div>
      <WhoAndWhat draft={draft} onChange={onChange} errorAt={errorAt} />
    </>
  );
}

function WhoAndWhat({ draft, onChange, errorAt }: ItemPartsProps): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { id: organizationId } = useOrganization();
  const resources = useQuery(visitsQueries.resources(organizationId)).data?.items ?? [];
  const wrong = errorAt('/resourceIds');
  return (
    <>
      <ParticipantsChoice
        label={t(($) => $.item.participants)}
        value={draft.participantIds}
        onChange={(participantIds) => onChange({ participantIds })}
        errorMessage={errorAt('/participantIds')}
      />
      {resources.length > 0 && (
        <Disclosure
          title={`${t(($) => $.item.resources)}${draft.resourceIds.length > 0 ? ` (${format.number(draft.resourceIds.length)})` : ''}`}
        >
          <CheckboxGroup
            label={t(($) => $.item.resources)}
            hideLabel
            className="max-h-64 overflow-y-auto"
            value={draft.resourceIds}
            onChange={(resourceIds) => onChange({ resourceIds })}
            choices={resources.map(({ id, names }) => ({ id, label: localized(names, format.language) }))}
            {...(wrong && { errorMessage: wrong })}
          />
        </Disclosure>
      )}
    </>
  );
}
