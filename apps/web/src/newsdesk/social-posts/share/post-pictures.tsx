import type { ShownPicture } from '@ravabet/contracts/newsdesk/social-posts';
import { LinkButton, StateBadge } from '@ravabet/ui';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { PictureThumb } from '../pictures/picture-thumb.tsx';

interface PostPicturesProps {
  pictures: readonly ShownPicture[];
  /** for who posts by hand */
  withDownload?: boolean;
}

/** The pictures as they go out, in their order, each with what it shows. */
export function PostPictures({ pictures, withDownload = false }: PostPicturesProps): ReactNode {
  const { t } = useTranslation('social-posts');
  const { number } = useFormat();
  return (
    <ol className={pictures.length > 1 ? 'grid grid-cols-2 gap-3' : 'grid gap-3'}>
      {pictures.map((picture, index) => {
        const { fileId, alternativeText, downloadUrl, refusal } = picture;
        return (
          <li key={fileId} className="flex min-w-0 flex-col gap-1.5">
            <PictureThumb picture={picture} className="aspect-16/10 w-full" />
            {/* The picture itself says it to who hears it. */}
            <p dir="auto" aria-hidden={alternativeText ? true : undefined} className="wrap-anywhere text-12 text-quiet">
              {alternativeText || t(($) => $.pictures.noText)}
            </p>
            {refusal && <StateBadge tone="danger">{t(($) => $.pictures.refusal[refusal])}</StateBadge>}
            {withDownload && downloadUrl && !refusal && (
              <LinkButton
                size="small"
                className="no-print w-fit"
                icon={<Download className="size-4" />}
                href={downloadUrl}
                download
              >
                {t(($) => $.pictures.download, { number: number(index + 1) })}
              </LinkButton>
            )}
          </li>
        );
      })}
    </ol>
  );
}
