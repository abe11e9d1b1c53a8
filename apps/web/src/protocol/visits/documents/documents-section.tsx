import { visitDocumentsAtMost } from '@ravabet/contracts/protocol/visits';
import { Button, RecordSection, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { FolderOpen, Upload } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadList } from '../../../office/files/share/upload-list.tsx';
import { useUpload } from '../../../office/files/share/use-upload.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useVisit } from '../record/use-visit.ts';
import { visitsQueries } from '../visits.queries.ts';
import { DocumentPicker } from './document-picker.tsx';
import { DocumentRow } from './document-row.tsx';
import { useDocumentChange } from './use-document-change.ts';

/** Letters, agendas, curricula vitae and agreements of the visit, for who sees its names. */
export function DocumentsSection(): ReactNode {
  const { t } = useTranslation('visits');
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const documents = useQuery(visitsQueries.documents(organizationId, visit.id)).data?.items;
  const title = t(($) => $.document.title);
  if (!visit.seesNames) {
    return (
      <RecordSection title={title}>
        <p className="text-quiet">{t(($) => $.document.hidden)}</p>
      </RecordSection>
    );
  }
  const mayChange = visit.allowedActions.some(({ verb, disabledReason }) => verb === 'update' && !disabledReason);
  return (
    <RecordSection title={title}>
      {!documents && <Skeleton className="h-16 w-full" />}
      {documents?.length === 0 && <p className="text-quiet">{t(($) => $.document.empty)}</p>}
      <ul aria-label={title} className="flex flex-col gap-2 empty:hidden">
        {documents?.map((document) => (
          <DocumentRow key={document.id} document={document} mayChange={mayChange} />
        ))}
      </ul>
      {mayChange && documents && <AddDocuments taken={documents.map(({ fileId }) => fileId)} />}
    </RecordSection>
  );
}

/** From this device, with its progress, or from the files room. */
function AddDocuments({ taken }: { taken: readonly string[] }): ReactNode {
  const { t } = useTranslation('visits');
  const { number } = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const change = useDocumentChange(visit.id);
  const sayProblem = useProblemToast();
  const [isPicking, setPicking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const uploads = useUpload(organizationId, (file) => {
    change.add([{ id: newId(), fileId: file.id }]).catch(sayProblem);
  });
  const left = visitDocumentsAtMost - taken.length;
  const full = left > 0 ? null : t(($) => $.document.full, { limit: number(visitDocumentsAtMost) });
  return (
    <div className="no-print flex flex-col gap-3">
      <UploadList uploads={{ ...uploads, items: uploads.items.filter(({ state }) => state !== 'done') }} />
      <input
        ref={input}
        hidden
        multiple
        type="file"
        onChange={({ target }) => {
          uploads.start([...(target.files ?? [])].slice(0, left));
          target.value = '';
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          icon={<Upload className="size-4" />}
          disabledReason={full}
          onPress={() => input.current?.click()}
        >
          {t(($) => $.document.add)}
        </Button>
        <Button
          size="small"
          variant="quiet"
          icon={<FolderOpen className="size-4" />}
          disabledReason={full}
          onPress={() => setPicking(true)}
        >
          {t(($) => $.document.fromLibrary)}
        </Button>
      </div>
      {isPicking && <DocumentPicker taken={taken} onClose={() => setPicking(false)} />}
    </div>
  );
}
