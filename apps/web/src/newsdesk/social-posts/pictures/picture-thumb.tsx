import type { ShownPicture } from '@ravabet/contracts/newsdesk/social-posts';
import { classNames } from '@ravabet/ui';
import { ImageIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface PictureThumbProps {
  picture: Pick<ShownPicture, 'previewUrl' | 'alternativeText' | 'name'>;
  className: string;
}

/** A picture, small; who cannot see it hears what it shows, or its name where nobody has said that yet. */
export function PictureThumb({ picture, className }: PictureThumbProps): ReactNode {
  const { previewUrl, alternativeText, name } = picture;
  return (
    <span
      className={classNames(
        'flex items-center justify-center overflow-hidden rounded-control border border-line bg-shade text-quiet',
        className,
      )}
    >
      {previewUrl ? (
        <img
          src={previewUrl}
          alt={alternativeText || name}
          loading="lazy"
          decoding="async"
          className="size-full object-cover"
        />
      ) : (
        <ImageIcon aria-hidden="true" className="size-6" />
      )}
    </span>
  );
}
