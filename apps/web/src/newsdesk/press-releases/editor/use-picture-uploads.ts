import type { Picture, PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import type { UploadRowProps } from '@ravabet/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { uploadPicture, type UploadedPicture } from './picture-upload.ts';

interface Row {
  id: string;
  name: string;
  percent: number;
  hasFailed: boolean;
  stop: () => void;
}

export interface PictureUploads {
  rows: Row[];
  add: (files: File[]) => void;
  fileOf: (fileId: string) => PressRelease['pictures'][number]['file'] | undefined;
  rowProps: (row: Row) => UploadRowProps;
}

/** Pictures on their way. Each joins the release when it has arrived and is ready. */
export function usePictureUploads(onArrived: (picture: Picture) => void): PictureUploads {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const [rows, setRows] = useState<Row[]>([]);
  const [arrived, setArrived] = useState<UploadedPicture[]>([]);
  const tell = useRef(onArrived);
  tell.current = onArrived;
  const forget = (id: string): void => setRows((all) => all.filter((row) => row.id !== id));
  const set = (id: string, change: Partial<Row>): void =>
    setRows((all) => all.map((row) => (row.id === id ? { ...row, ...change } : row)));

  const start = async (file: File): Promise<void> => {
    const id = crypto.randomUUID();
    const abort = new AbortController();
    setRows((all) => [...all, { id, name: file.name, percent: 0, hasFailed: false, stop: () => abort.abort() }]);
    try {
      const picture = await uploadPicture(file, organization.id, (percent) => set(id, { percent }), abort.signal);
      setArrived((all) => [...all, picture]);
      tell.current({ fileId: picture.fileId, caption: '', alternativeText: '', credit: '' });
      forget(id);
    } catch {
      if (abort.signal.aborted) forget(id);
      else set(id, { hasFailed: true });
    }
  };
  return {
    rows,
    add: (files) => {
      for (const file of files) void start(file);
    },
    fileOf: (fileId) => arrived.find((one) => one.fileId === fileId)?.file,
    rowProps: (row) => ({
      name: row.name,
      progress: row.percent,
      state: row.hasFailed ? 'failed' : 'uploading',
      stateLabel: row.hasFailed ? t(($) => $.pictures.failed) : t(($) => $.pictures.uploading),
      removeLabel: row.hasFailed ? c(($) => $.remove) : c(($) => $.cancel),
      onRemove: () => {
        row.stop();
        forget(row.id);
      },
    }),
  };
}
