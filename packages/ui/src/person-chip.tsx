import type { ReactNode } from 'react';
import { Avatar } from './avatar.tsx';

export interface PersonChipProps {
  name: string;
  /** Role or unit, under the name. */
  detail?: string;
  imageUrl?: string | null;
  size?: 'small' | 'medium';
}

export function PersonChip({ name, detail, imageUrl = null, size = 'medium' }: PersonChipProps): ReactNode {
  return (
    <span className="inline-flex min-w-0 items-center gap-2">
      <Avatar name={name} imageUrl={imageUrl} size={size} />
      <span className="flex min-w-0 flex-col">
        <bdi className="truncate">{name}</bdi>
        {detail && <span className="truncate text-12 text-quiet">{detail}</span>}
      </span>
    </span>
  );
}
