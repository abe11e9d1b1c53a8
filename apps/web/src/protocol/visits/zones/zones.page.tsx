import { localized } from '@ravabet/contracts/kernel';
import { type Zone, zonesRoutes } from '@ravabet/contracts/protocol/visits';
import { Badge, Button, ConfirmDialog, EmptyState, PageHeader, Skeleton } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MapPinned, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { visitsQueries } from '../visits.queries.ts';
import { ZoneForm } from './zone-form.tsx';

/** Places of the house by how freely one may walk and photograph in them. */
export function ZonesPage(): ReactNode {
  const { t } = useTranslation('visits');
  const { id: organizationId } = useOrganization();
  const zones = useQuery(visitsQueries.zones(organizationId)).data;
  const [editing, setEditing] = useState<string | null>(null);
  const mayCreate = zones?.allowedActions.some(({ verb }) => verb === 'create') ?? false;
  return (
    <div className="measure flex flex-col gap-6">
      <PageHeader
        title={t(($) => $.zone.title)}
        description={t(($) => $.zone.description)}
        actions={
          mayCreate &&
          editing !== 'new' && (
            <Button variant="primary" icon={<Plus className="size-5" />} onPress={() => setEditing('new')}>
              {t(($) => $.zone.new)}
            </Button>
          )
        }
      />
      {editing === 'new' && <ZoneForm zone={null} onClose={() => setEditing(null)} />}
      {!zones && <Skeleton className="h-40 w-full" />}
      {zones?.items.length === 0 && editing !== 'new' && (
        <EmptyState icon={<MapPinned className="size-5" />} title={t(($) => $.zone.empty)} />
      )}
      <ul className="flex flex-col gap-3">
        {zones?.items.map((zone) => (
          <li key={zone.id}>
            {editing === zone.id ? (
              <ZoneForm zone={zone} onClose={() => setEditing(null)} />
            ) : (
              <ZoneCard zone={zone} onEdit={() => setEditing(zone.id)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ZoneCard({ zone, onEdit }: { zone: Zone; onEdit: () => void }): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { language } = useFormat();
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [isRetiring, setRetiring] = useState(false);
  const may = (wanted: string): boolean => zone.allowedActions.some(({ verb }) => verb === wanted);
  const name = localized(zone.names, language);
  const retire = async (): Promise<void> => {
    setRetiring(false);
    try {
      await call(zonesRoutes.retire, { params: { organizationId, id: zone.id }, body: { version: zone.version } });
      sayDone(t(($) => $.zone.retireDone));
    } catch (error) {
      sayProblem(error);
    }
    void client.invalidateQueries({ queryKey: visitsQueries.all(organizationId) });
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border border-line bg-card p-4">
      <h2 className="font-bold">
        <bdi>{name}</bdi>
      </h2>
      <Badge tone={zone.kind === 'public' ? 'neutral' : 'waiting'}>{t(($) => $.zone.kind[zone.kind])}</Badge>
      <Badge tone={zone.photosAllowed ? 'done' : 'neutral'}>
        {zone.photosAllowed ? t(($) => $.zone.photos) : t(($) => $.zone.noPhotos)}
      </Badge>
      {zone.isRetired && <Badge>{t(($) => $.zone.retired)}</Badge>}
      {zone.unit && <bdi className="text-13 text-quiet">{localized({ fa: '', ...zone.unit.names }, language)}</bdi>}
      <div className="ms-auto flex gap-2">
        {may('update') && (
          <Button size="small" aria-label={`${t(($) => $.zone.edit)}: ${name}`} onPress={onEdit}>
            {t(($) => $.zone.edit)}
          </Button>
        )}
        {may('retire') && (
          <Button
            size="small"
            variant="quiet"
            aria-label={`${t(($) => $.zone.retire)}: ${name}`}
            onPress={() => setRetiring(true)}
          >
            {t(($) => $.zone.retire)}
          </Button>
        )}
      </div>
      <ConfirmDialog
        isOpen={isRetiring}
        onOpenChange={setRetiring}
        title={`${t(($) => $.zone.retire)}: ${name}`}
        labels={{ confirm: t(($) => $.zone.retire), cancel: c(($) => $.cancel), close: c(($) => $.close) }}
        onConfirm={() => void retire()}
      >
        {t(($) => $.zone.retireWhat)}
      </ConfirmDialog>
    </div>
  );
}
