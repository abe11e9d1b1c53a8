import { filesRoutes, type StoredFile } from '@ravabet/contracts/office/files';
import { Banner, Button, ConfirmDialog, LinkButton, ListSkeleton, RecordPage, StateBadge } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Download, Trash2, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { addressOf, call } from '../../shared/call.ts';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useProblemMessage, useProblemToast } from '../../shared/use-problem-message.ts';
import { useRefusalText } from '../../shared/use-refusal-text.ts';
import { Timeline } from '../audit-trail/share/timeline.tsx';
import { FilePreview } from './file-preview.tsx';
import { FileRightsForm } from './file-rights-form.tsx';
import { FileSide } from './file-side.tsx';
import { filesQueries } from './files.queries.ts';
import { RightsBadges } from './rights-badges.tsx';

const tones = { received: 'info', ready: 'done', refused: 'danger' } as const;

export function FilePage(): ReactNode {
  const { id = '' } = useParams();
  const organization = useOrganization();
  const { t: c } = useTranslation('common');
  const explain = useProblemMessage();
  const file = useQuery(filesQueries.one(organization.id, id));
  if (file.error && !file.data) {
    const { title, detail } = explain(file.error);
    return (
      <Banner tone="danger" isLive title={title}>
        {detail}
      </Banner>
    );
  }
  if (!file.data) return <ListSkeleton label={c(($) => $.loading)} />;
  return <FileRecord file={file.data} />;
}

function FileRecord({ file }: { file: StoredFile }): ReactNode {
  const { t } = useTranslation('files');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const refusalText = useRefusalText();
  const fail = useProblemToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asks, setAsks] = useState(false);
  const params = { organizationId: organization.id, id: file.id };
  const action = (verb: string) => file.allowedActions.find((one) => one.verb === verb);
  const [remove, restore] = [action('delete'), action('restore')];

  const takeAway = async (): Promise<void> => {
    try {
      await call(filesRoutes.remove, { params, query: { version: file.version } });
      await queries.invalidateQueries({ queryKey: filesQueries.all(organization.id) });
      sayDone(t(($) => $.delete.done));
      void navigate(paths.files(organization.slug));
    } catch (error) {
      fail(error);
    }
  };
  const putBack = async (): Promise<void> => {
    try {
      await call(filesRoutes.restore, { params, body: { version: file.version } });
      await queries.invalidateQueries({ queryKey: filesQueries.all(organization.id) });
      sayDone(t(($) => $.restore.done));
    } catch (error) {
      fail(error);
    }
  };
  const refusal = file.refusal ? refusalText(file.refusal) : null;
  return (
    <>
      <RecordPage
        title={<bdi className="wrap-anywhere">{file.name}</bdi>}
        kind={<span>{t(($) => $.kind[file.kind])}</span>}
        state={
          <span className="flex flex-wrap gap-2">
            <StateBadge tone={tones[file.state]}>{t(($) => $.state[file.state])}</StateBadge>
            {file.state === 'ready' && <RightsBadges hints={file.hints} />}
          </span>
        }
        sideLabel={t(($) => $.details)}
        side={
          <>
            <FileSide file={file} />
            <Timeline subjectType="File" subjectId={file.id} />
          </>
        }
        notices={
          <>
            {refusal && <Banner tone="danger">{refusal}</Banner>}
            {file.deletedAt && <Banner tone="warning">{t(($) => $.inBin)}</Banner>}
          </>
        }
        actions={
          <>
            {file.state === 'ready' && !file.deletedAt && (
              <LinkButton
                href={addressOf(filesRoutes.content, params, { download: true })}
                download
                icon={<Download className="size-4" />}
              >
                {t(($) => $.download)}
              </LinkButton>
            )}
            {remove && (
              <Button
                icon={<Trash2 className="size-4" />}
                disabledReason={refusalText(remove.disabledReason)}
                onPress={() => setAsks(true)}
              >
                {t(($) => $.delete.action)}
              </Button>
            )}
            {restore && (
              <Button
                variant="primary"
                icon={<Undo2 className="size-4" />}
                disabledReason={refusalText(restore.disabledReason)}
                onPress={() => void putBack()}
              >
                {t(($) => $.restore.action)}
              </Button>
            )}
          </>
        }
      >
        <div className="flex flex-col gap-6">
          {!file.deletedAt && <FilePreview file={file} />}
          {!file.deletedAt && file.state !== 'refused' && (
            <section aria-label={t(($) => $.field.rights)}>
              <FileRightsForm key={file.version} file={file} organizationId={organization.id} />
            </section>
          )}
        </div>
      </RecordPage>
      <ConfirmDialog
        isOpen={asks}
        onOpenChange={setAsks}
        title={t(($) => $.delete.title)}
        tone="danger"
        labels={{ confirm: t(($) => $.delete.action), cancel: c(($) => $.cancel), close: c(($) => $.close) }}
        onConfirm={() => {
          setAsks(false);
          void takeAway();
        }}
      >
        {t(($) => $.delete.detail)}
      </ConfirmDialog>
    </>
  );
}
