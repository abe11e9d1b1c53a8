import type { VisitDocument } from '@ravabet/contracts/protocol/visits';
import { ConfirmDialog, IconButton, Link, Menu, StateBadge } from '@ravabet/ui';
import { Download, Ellipsis, FileText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFileSize } from '../../../office/files/share/use-file-size.ts';
import { Moment } from '../../../shared/moment.tsx';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useVisit } from '../record/use-visit.ts';
import { RenameDocument } from './rename-document.tsx';
import { useDocumentChange } from './use-document-change.ts';

/** One document: what it is called, what it is, who brought it and when, and where it is downloaded. */
export function DocumentRow({ document, mayChange }: { document: VisitDocument; mayChange: boolean }): ReactNode {
  const { t } = useTranslation('visits');
  const { t: f } = useTranslation('files');
  const sizeOf = useFileSize();
  const { title, name, kind, size, url, state, addedBy, addedAt } = document;
  return (
    <li className="flex items-start gap-3 rounded-card border border-line bg-card py-2 ps-4 pe-2">
      <FileText aria-hidden="true" className="mt-1.5 size-5 shrink-0 text-quiet" />
      <div className="flex min-w-0 flex-1 flex-col gap-1 py-1">
        {url ? (
          <Link href={url} download aria-label={`${t(($) => $.document.download)}: ${title}`}>
            <span className="flex items-start gap-2">
              <bdi className="min-w-0 wrap-anywhere">{title}</bdi>
              <Download aria-hidden="true" className="mt-1 size-4 shrink-0" />
            </span>
          </Link>
        ) : (
          <p className="flex flex-wrap items-center gap-2">
            <bdi className="wrap-anywhere">{title}</bdi>
            <StateBadge tone={state === 'received' ? 'neutral' : 'danger'}>
              {state === 'received' ? t(($) => $.document.notReady) : t(($) => $.document.gone)}
            </StateBadge>
          </p>
        )}
        <p className="flex flex-wrap gap-x-2 text-12 text-quiet">
          <span>
            {f(($) => $.kind[kind])} · <bdi>{sizeOf(size)}</bdi>
          </span>
          {name !== title && <bdi className="wrap-anywhere">{name}</bdi>}
          <span>
            <bdi>{addedBy.name}</bdi> · <Moment at={addedAt} />
          </span>
        </p>
      </div>
      {mayChange && <RowMenu document={document} />}
    </li>
  );
}

function RowMenu({ document }: { document: VisitDocument }): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { visit } = useVisit();
  const change = useDocumentChange(visit.id);
  const sayProblem = useProblemToast();
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  const label = `${t(($) => $.document.more)}: ${document.title}`;
  const remove = t(($) => $.document.remove);
  return (
    <>
      <Menu
        label={label}
        placement="bottom end"
        groups={[
          {
            id: 'more',
            entries: [
              { id: 'rename', label: t(($) => $.document.rename), onAction: () => setDoing('rename') },
              { id: 'remove', label: remove, tone: 'danger', onAction: () => setDoing('remove') },
            ],
          },
        ]}
        trigger={<IconButton hideTooltip label={label} icon={<Ellipsis className="size-4.5" />} className="no-print" />}
      />
      {doing === 'rename' && <RenameDocument document={document} onClose={() => setDoing(null)} />}
      {doing === 'remove' && (
        <ConfirmDialog
          isOpen
          onOpenChange={(isOpen) => !isOpen && setDoing(null)}
          title={`${remove}: ${document.title}`}
          labels={{ confirm: remove, cancel: c(($) => $.cancel), close: c(($) => $.close) }}
          tone="danger"
          onConfirm={() => {
            setDoing(null);
            change.remove(document).catch(sayProblem);
          }}
        >
          {t(($) => $.document.removeWhat)}
        </ConfirmDialog>
      )}
    </>
  );
}
