import { visitsRoutes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, RecordSection, TextArea } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useVisit } from '../record/use-visit.ts';
import { visitsQueries } from '../visits.queries.ts';

/** The report of the visit; it may name guests, and is read by those who see the names. */
export function ReportSection({ mayUpdate }: { mayUpdate: boolean }): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [seen, setSeen] = useState<{ version: number; text: string } | null>(null);
  const save = async (): Promise<void> => {
    if (!seen) return;
    const params = { organizationId, id: visit.id };
    const body = { version: seen.version, report: seen.text.trim() };
    const done = await run(async () => {
      const changed = await call(visitsRoutes.update, { params, body });
      client.setQueryData(visitsQueries.one(organizationId, visit.id).queryKey, changed);
    });
    if (!done) return;
    sayDone(t(($) => $.report.saved));
    setSeen(null);
  };
  return (
    <RecordSection
      title={t(($) => $.report.title)}
      actions={
        mayUpdate &&
        !seen && (
          <Button size="small" onPress={() => setSeen({ version: visit.version, text: visit.report })}>
            {t(($) => $.report.edit)}
          </Button>
        )
      }
    >
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {seen ? (
        <>
          <TextArea
            label={t(($) => $.report.title)}
            hideLabel
            autoFocus
            rows={10}
            maxLength={20_000}
            value={seen.text}
            onChange={(text) => setSeen({ ...seen, text })}
          />
          <div className="flex gap-2">
            <Button variant="primary" isPending={isPending} onPress={() => void save()}>
              {c(($) => $.save)}
            </Button>
            <Button variant="quiet" onPress={() => setSeen(null)}>
              {c(($) => $.cancel)}
            </Button>
          </div>
        </>
      ) : visit.report ? (
        <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
          {visit.report}
        </p>
      ) : (
        <p className="text-quiet">{t(($) => $.report.none)}</p>
      )}
    </RecordSection>
  );
}
