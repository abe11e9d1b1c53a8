import {
  reportPicturesAtMost,
  type ShownReportPicture,
  type VisitReport,
  visitReportRoutes,
} from '@ravabet/contracts/protocol/visits';
import { Banner, Button, FileDrop, TextArea } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { ImagePlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadList } from '../../../../office/files/share/upload-list.tsx';
import { useUpload } from '../../../../office/files/share/use-upload.ts';
import { call } from '../../../../shared/call.ts';
import { useOrganization } from '../../../../shared/organization.ts';
import { sayDone } from '../../../../shared/toasts.ts';
import { useAttempt } from '../../../../shared/use-attempt.ts';
import { useFormat } from '../../../../shared/use-format.ts';
import { useVisit } from '../../record/use-visit.ts';
import { visitsQueries } from '../../visits.queries.ts';
import { PicturePicker } from './picture-picker.tsx';
import { PictureRows } from './picture-rows.tsx';
import { shownFile } from './shown-file.ts';
import { ZonesWithoutPhotos } from './zones-without-photos.tsx';

/** The text and the pictures, kept together: of two who write at once the second is told. */
export function ReportForm({ report, onClose }: { report: VisitReport; onClose: () => void }): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [text, setText] = useState(report.text);
  const [pictures, setPictures] = useState<readonly ShownReportPicture[]>(report.pictures);
  const save = async (): Promise<void> => {
    const params = { organizationId, id: visit.id };
    const body = {
      version: report.version,
      text: text.trim(),
      pictures: pictures.map(({ fileId, alternativeText, caption }) => ({
        fileId,
        alternativeText: alternativeText.trim(),
        caption: caption.trim(),
      })),
    };
    const done = await run(async () => {
      const kept = await call(visitReportRoutes.write, { params, body });
      client.setQueryData(visitsQueries.report(organizationId, visit.id).queryKey, kept);
    });
    if (!done) return;
    void client.invalidateQueries({ queryKey: visitsQueries.one(organizationId, visit.id).queryKey });
    sayDone(t(($) => $.report.saved));
    onClose();
  };
  return (
    <div className="flex flex-col gap-5">
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <TextArea
        label={t(($) => $.report.title)}
        hideLabel
        autoFocus
        rows={10}
        maxLength={20_000}
        value={text}
        onChange={setText}
      />
      <PicturesField pictures={pictures} onChange={setPictures} />
      <div className="flex gap-2">
        <Button variant="primary" isPending={isPending} onPress={() => void save()}>
          {c(($) => $.save)}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </div>
  );
}

interface PicturesFieldProps {
  pictures: readonly ShownReportPicture[];
  onChange: (change: (now: readonly ShownReportPicture[]) => readonly ShownReportPicture[]) => void;
}

/** Pictures of the files room and new ones, in the order in which they will stand. */
function PicturesField({ pictures, onChange }: PicturesFieldProps): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const { number } = useFormat();
  const { id: organizationId } = useOrganization();
  const [isPicking, setPicking] = useState(false);
  const add = (added: readonly ShownReportPicture[]): void =>
    onChange((now) => {
      const fresh = added.filter(({ fileId }) => !now.some((one) => one.fileId === fileId));
      return [...now, ...fresh].slice(0, reportPicturesAtMost);
    });
  const uploads = useUpload(organizationId, (file) => add([shownFile(file)]));
  const isFull = pictures.length >= reportPicturesAtMost;
  const limit = number(reportPicturesAtMost);
  return (
    <section aria-label={t(($) => $.pictures.title)} className="flex flex-col gap-3">
      <h3 className="font-bold">{t(($) => $.pictures.title)}</h3>
      <ZonesWithoutPhotos />
      <p className="text-13 text-quiet">
        {isFull
          ? t(($) => $.pictures.full, { limit })
          : t(($) => $.pictures.count, { number: number(pictures.length), limit })}
      </p>
      <PictureRows pictures={pictures} onChange={onChange} />
      <div>
        <Button
          size="small"
          icon={<ImagePlus className="size-4" />}
          disabledReason={isFull ? t(($) => $.pictures.full, { limit }) : null}
          onPress={() => setPicking(true)}
          data-place="library"
        >
          {t(($) => $.pictures.fromLibrary)}
        </Button>
      </div>
      <UploadList uploads={{ ...uploads, items: uploads.items.filter(({ state }) => state !== 'done') }} />
      {!isFull && (
        <FileDrop
          label={t(($) => $.pictures.drop)}
          browseLabel={t(($) => $.pictures.browse)}
          hint={t(($) => $.pictures.dropHint)}
          accept={['image/jpeg', 'image/png', 'image/webp', 'image/avif']}
          onFiles={uploads.start}
        />
      )}
      {isPicking && (
        <PicturePicker taken={pictures.map(({ fileId }) => fileId)} onClose={() => setPicking(false)} onAdd={add} />
      )}
    </section>
  );
}
