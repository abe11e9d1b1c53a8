import { type ArchiveImport, archiveImportsRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import {
  Banner,
  Button,
  ConfirmDialog,
  LinkButton,
  RecordPage,
  RecordSection,
  Skeleton,
  StateBadge,
} from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { JobLine } from '../../../office/jobs/share/job-progress.tsx';
import { addressOf, call } from '../../../shared/call.ts';
import { Moment } from '../../../shared/moment.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { archiveImportsQueries } from './archive-imports.queries.ts';
import { ArchiveName } from './archive-name.tsx';
import { ImportCounts } from './import-counts.tsx';
import { ImportItems } from './import-items.tsx';
import { importTones } from './import-tones.ts';
import { OptionsForm } from './options-form.tsx';

/** One archive: how far it is, what is in it, how it is taken over, and the way back. */
export function ArchiveImportPage(): ReactNode {
  const { id = '' } = useParams();
  const organization = useOrganization();
  const explain = useProblemMessage();
  const found = useQuery(archiveImportsQueries.one(organization.id, id));
  if (found.error) {
    const { title, detail } = explain(found.error);
    return (
      <Banner tone="danger" isLive title={title}>
        {detail}
      </Banner>
    );
  }
  return found.data ? <Shown archive={found.data} /> : <Skeleton className="h-64" />;
}

function Shown({ archive }: { archive: ArchiveImport }): ReactNode {
  const { t } = useTranslation('archive-imports');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const queries = useQueryClient();
  const attempt = useAttempt();
  const refusalText = useRefusalText();
  const [isRemoving, setRemoving] = useState(false);
  const { id, state, version, counts, job } = archive;
  const params = { organizationId: organization.id, id };
  const take = (verb: 'read' | 'run' | 'remove') =>
    attempt.run(async () => {
      const after = await call(archiveImportsRoutes[verb], { params, body: { version } });
      queries.setQueryData(archiveImportsQueries.one(organization.id, id).queryKey, after);
      await queries.invalidateQueries({ queryKey: archiveImportsQueries.all(organization.id) });
      await queries.invalidateQueries({ queryKey: ['press-releases', organization.id, 'list'] });
    });
  const action = (verb: string) => archive.allowedActions.find((one) => one.verb === verb);
  const main = action('run') ?? action('read');
  const remove = action('remove');
  const label =
    main?.verb === 'read' ? t(($) => $.action.read) : t(($) => (state === 'ready' ? $.action.run : $.action.runOn));
  const unread = counts.unreadable + counts.failed;
  return (
    <RecordPage
      title={<ArchiveName archive={archive} />}
      kind={t(($) => $.title)}
      state={<StateBadge tone={importTones[state]}>{t(($) => $.state[state])}</StateBadge>}
      sideLabel={t(($) => $.options.title)}
      status={
        <span className="text-13 text-quiet">
          <bdi>{archive.createdBy.name}</bdi> · <Moment at={archive.createdAt} />
        </span>
      }
      nextStep={
        main && (
          <Button
            variant="primary"
            isPending={attempt.isPending}
            disabledReason={refusalText(main.disabledReason)}
            onPress={() => void take(main.verb as 'read' | 'run')}
          >
            {label}
          </Button>
        )
      }
      actions={
        <>
          {unread > 0 && (
            <LinkButton
              href={addressOf(archiveImportsRoutes.unread, { ...params, format: 'xlsx' }, {})}
              icon={<Download className="size-4" />}
              download
            >
              {t(($) => $.unread.download)}
            </LinkButton>
          )}
          {remove && (
            <Button disabledReason={refusalText(remove.disabledReason)} onPress={() => setRemoving(true)}>
              {t(($) => $.action.remove)}
            </Button>
          )}
        </>
      }
      notices={
        <>
          {attempt.refusal && (
            <Banner tone="danger" isLive title={attempt.refusal.title}>
              {attempt.refusal.detail}
            </Banner>
          )}
          {job && job.state !== 'done' && <JobLine job={job} organizationId={organization.id} />}
        </>
      }
      side={
        <>
          <RecordSection title={t(($) => $.column.counts)}>
            <ImportCounts counts={counts} />
          </RecordSection>
          {state === 'ready' && (
            <RecordSection title={t(($) => $.options.title)}>
              <OptionsForm key={version} archive={archive} />
            </RecordSection>
          )}
        </>
      }
    >
      <ImportItems archive={archive} />
      <ConfirmDialog
        isOpen={isRemoving}
        onOpenChange={setRemoving}
        onConfirm={() => void take('remove').then(() => setRemoving(false))}
        title={t(($) => $.removeTitle)}
        tone="danger"
        isPending={attempt.isPending}
        labels={{ confirm: t(($) => $.action.remove), cancel: c(($) => $.cancel), close: c(($) => $.close) }}
      >
        {t(($) => $.removeDetail)}
      </ConfirmDialog>
    </RecordPage>
  );
}
