import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import type { ReactNode } from 'react';

interface PlayerProps {
  file: PressRelease['media'][number]['file'];
  label: string;
  posterUrl?: string | null;
}

/** The browser's own player: it knows the person's keyboard, and loads no more than it needs. */
export function Player({ file, label, posterUrl }: PlayerProps): ReactNode {
  const name = label || file.name;
  if (file.kind === 'audio') {
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- its words stand beside it as a transcript
    return <audio controls preload="none" src={file.url} aria-label={name} className="w-full" />;
  }
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- its words stand beside it as a transcript
    <video
      controls
      preload={posterUrl ? 'none' : 'metadata'}
      src={file.url}
      aria-label={name}
      {...(posterUrl && { poster: posterUrl })}
      className="aspect-video h-auto w-full rounded-card bg-shade"
    />
  );
}
