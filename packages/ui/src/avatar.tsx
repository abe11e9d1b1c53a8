import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface AvatarProps {
  name: string;
  imageUrl?: string | null;
  size?: 'small' | 'medium' | 'large';
}

const sizes = { small: 'size-6 text-12', medium: 'size-8 text-13', large: 'size-12 text-18' };

/** First letters; a zero-width non-joiner keeps two Persian letters from becoming one word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return [first, last]
    .map((word) => [...word][0] ?? '')
    .filter(Boolean)
    .join('\u200c');
}

/** Beside the name it is decoration, so it is hidden from screen readers. */
export function Avatar({ name, imageUrl, size = 'medium' }: AvatarProps): ReactNode {
  const shape = classNames(
    'inline-flex shrink-0 items-center justify-center overflow-hidden rounded-full bg-accent-wash font-medium text-accent-hover',
    !imageUrl && 'before:content-[attr(data-initials)]',
    sizes[size],
  );
  // Drawn by the stylesheet: as text they would be a visible label that differs from the name of a button around them.
  return (
    <span aria-hidden="true" className={shape} {...(!imageUrl && { 'data-initials': initialsOf(name) })}>
      {imageUrl && <img src={imageUrl} alt="" className="size-full object-cover" />}
    </span>
  );
}
