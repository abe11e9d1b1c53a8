import { Banner } from '@ravabet/ui';
import type { ReactNode } from 'react';
import type { Attempt } from '../../../shared/use-attempt.ts';

/** Why the last change of a section was not taken. */
export function RefusalBanner({ refusal }: Pick<Attempt, 'refusal'>): ReactNode {
  if (!refusal) return null;
  return (
    <Banner tone="danger" isLive title={refusal.title}>
      {refusal.detail}
    </Banner>
  );
}
