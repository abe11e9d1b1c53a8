import type { FileKind, FileListItem } from '@ravabet/contracts/office/files';
import { Archive, FileText, FileVideo, Film, Image, Music } from 'lucide-react';
import type { ReactNode } from 'react';

const icons = { picture: Image, document: FileText, audio: Music, video: Film, archive: Archive, other: FileVideo };

/** A small picture of the file, or the sign of its kind. Its name stands beside it, so it says nothing itself. */
export function FileThumb({ file }: { file: Pick<FileListItem, 'previewUrl' | 'kind'> }): ReactNode {
  const Icon = icons[file.kind satisfies FileKind];
  return (
    <span className="flex size-14 shrink-0 items-center justify-center overflow-hidden rounded-control border border-line bg-paper text-quiet">
      {file.previewUrl ? (
        <img
          src={file.previewUrl.replace('w640', 'w320')}
          alt=""
          loading="lazy"
          decoding="async"
          className="size-full object-cover"
        />
      ) : (
        <Icon aria-hidden="true" className="size-5" />
      )}
    </span>
  );
}
