import type { LocalizedText } from '@ravabet/contracts/kernel';
import { type EventListItem, eventsRoutes } from '@ravabet/contracts/protocol/events';
import { Banner, Button, Dialog } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { localized } from '@ravabet/contracts/kernel';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { NamesFields } from '../../support-requests/share/names-fields.tsx';
import { eventsQueries } from '../events.queries.ts';
import { copiedStart } from './copied-start.ts';
import { MomentField } from './moment-field.tsx';

type Source = Pick<EventListItem, 'id' | 'titles' | 'startsAt'>;

/** A new event or a template from another: under its own title, with its times moved. */
export function useCopy(source: Source, asTemplate: boolean, on: string | null = null) {
  const { t } = useTranslation('events');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { isPending, refusal, run } = useAttempt();
  const [id] = useState(newId);
  const [titles, setTitles] = useState<LocalizedText>(source.titles);
  const [startsAt, setStartsAt] = useState<string | null>(
    () =>
      source.startsAt &&
      copiedStart(source.startsAt, { on, now: new Date().toISOString(), timeZone: organization.timeZone }),
  );
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!titles.fa.trim()) return;
    const params = { organizationId: organization.id, id: source.id };
    const body = { id, titles, startsAt: asTemplate ? null : startsAt, asTemplate };
    if (!(await run(() => call(eventsRoutes.copy, { params, body })))) return;
    void client.invalidateQueries({ queryKey: eventsQueries.all(organization.id) });
    sayDone(t(($) => (asTemplate ? $.copy.templateDone : $.copy.done)));
    await navigate(paths.event(organization.slug, id));
  };
  const isMissing = wasTried && !titles.fa.trim();
  const hasTime = source.startsAt !== null && !asTemplate;
  return { isPending, refusal, titles, setTitles, startsAt, setStartsAt, isMissing, hasTime, submit };
}

export function CopyFields({ copy }: { copy: ReturnType<typeof useCopy> }): ReactNode {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  return (
    <div className="flex flex-col gap-5">
      <p className="text-quiet">{t(($) => $.copy.what)}</p>
      {copy.refusal && (
        <Banner tone="danger" isLive title={copy.refusal.title}>
          {copy.refusal.detail}
        </Banner>
      )}
      <NamesFields
        legend={t(($) => $.field.titles)}
        maxLength={300}
        isRequired
        value={copy.titles}
        onChange={copy.setTitles}
        errorMessage={copy.isMissing ? c(($) => $.validation.required) : undefined}
      />
      {copy.hasTime && (
        <MomentField label={t(($) => $.copy.startsAt)} value={copy.startsAt} onChange={copy.setStartsAt} />
      )}
    </div>
  );
}

interface CopyDialogProps {
  source: Source;
  asTemplate: boolean;
  onClose: () => void;
}

/** From the page of an event: kept as a template. */
export function CopyDialog({ source, asTemplate, onClose }: CopyDialogProps): ReactNode {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  const { language } = useFormat();
  const copy = useCopy(source, asTemplate);
  const title = localized(source.titles, language);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => (asTemplate ? $.copy.templateTitle : $.copy.title), { title })}
      closeLabel={c(($) => $.close)}
      actions={
        <Button variant="primary" isPending={copy.isPending} onPress={() => void copy.submit()}>
          {t(($) => (asTemplate ? $.copy.template : $.create.submit))}
        </Button>
      }
    >
      <CopyFields copy={copy} />
    </Dialog>
  );
}
