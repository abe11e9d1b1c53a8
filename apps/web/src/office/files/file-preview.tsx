import type { StoredFile } from '@ravabet/contracts/office/files';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The file itself, where a browser can show it safely. */
export function FilePreview({ file }: { file: StoredFile }): ReactNode {
  const { t } = useTranslation('files');
  if (file.state !== 'ready') return null;
  if (file.kind === 'picture' && file.variants.length > 0) {
    const source = (type: 'avif' | 'webp'): string =>
      file.variants
        .filter(({ mediaType }) => mediaType === `image/${type}`)
        .map(({ url, width }) => `${url} ${width}w`)
        .join(', ');
    return (
      <picture>
        <source type="image/avif" srcSet={source('avif')} sizes="(max-width: 48rem) 100vw, 42rem" />
        <img
          src={file.previewUrl ?? ''}
          srcSet={source('webp')}
          sizes="(max-width: 48rem) 100vw, 42rem"
          width={file.width ?? undefined}
          height={file.height ?? undefined}
          alt={t(($) => $.previewOf, { name: file.name })}
          className="h-auto max-h-[28rem] w-auto max-w-full rounded-card border border-line bg-card"
        />
      </picture>
    );
  }
  if (file.kind === 'audio') {
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- recordings of the office come without captions
      <audio controls preload="metadata" src={file.url} className="w-full" />
    );
  }
  if (file.kind === 'video') {
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- recordings of the office come without captions
      <video
        controls
        preload="metadata"
        src={file.url}
        className="max-h-[28rem] w-full rounded-card border border-line"
      />
    );
  }
  return null;
}
