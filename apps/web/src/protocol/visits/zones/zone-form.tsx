import { localized } from '@ravabet/contracts/kernel';
import { type Zone, zoneKinds, zonesRoutes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, Checkbox, Form, RadioGroup, Select } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { NamesFields, trimmedNames } from '../form/names-fields.tsx';
import { visitsQueries } from '../visits.queries.ts';

const none = 'none';

/** Names a zone, or changes it. */
export function ZoneForm({ zone, onClose }: { zone: Zone | null; onClose: () => void }): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { language } = useFormat();
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const units = useQuery(visitsQueries.units(organizationId)).data?.items ?? [];
  const [id] = useState(newId);
  const [names, setNames] = useState(zone?.names ?? { fa: '', ar: '', en: '', zh: '' });
  const [kind, setKind] = useState<Zone['kind']>(zone?.kind ?? 'clinical');
  const [unitId, setUnitId] = useState(zone?.unit?.id ?? null);
  const [photosAllowed, setPhotos] = useState(zone?.photosAllowed ?? false);
  const [wasTried, setTried] = useState(false);
  const lacksUnit = kind !== 'public' && unitId === null;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!names.fa.trim() || lacksUnit) return;
    const body = { names: trimmedNames(names), kind, unitId, photosAllowed };
    const done = await run(() =>
      zone
        ? call(zonesRoutes.update, {
            params: { organizationId, id: zone.id },
            body: { version: zone.version, ...body },
          })
        : call(zonesRoutes.create, { params: { organizationId }, body: { id, ...body } }),
    );
    if (!done) return;
    void client.invalidateQueries({ queryKey: visitsQueries.all(organizationId) });
    sayDone(t(($) => $.zone.saved));
    onClose();
  };
  const ward = wasTried && lacksUnit ? t(($) => $.zone.needsUnit) : errorAt('/unitId');
  return (
    <Form
      className="rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <NamesFields label={t(($) => $.zone.names)} value={names} onChange={setNames} wasTried={wasTried} />
      <RadioGroup
        label={t(($) => $.zone.kindLabel)}
        orientation="horizontal"
        value={kind}
        onChange={(chosen) => setKind(zoneKinds.find((one) => one === chosen) ?? kind)}
        choices={zoneKinds.map((one) => ({ id: one, label: t(($) => $.zone.kind[one]) }))}
      />
      <Select
        label={t(($) => $.zone.unit)}
        choices={[
          { id: none, label: t(($) => $.zone.noUnit) },
          ...units
            .filter((unit) => !unit.archived || unit.id === unitId)
            .map((unit) => ({ id: unit.id, label: localized(unit.names, language) })),
        ]}
        value={unitId ?? none}
        onChange={(chosen) => setUnitId(chosen === none ? null : chosen)}
        {...(ward && { errorMessage: ward })}
      />
      <Checkbox isSelected={photosAllowed} onChange={setPhotos}>
        {t(($) => $.zone.photos)}
      </Checkbox>
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {c(($) => $.save)}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}
