import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import type { ReactNode } from 'react';

// The places that the office wing's share/ components fill: who else is here, what was said, what happened.

export function PresenceSlot(_props: { release: PressRelease }): ReactNode {
  return null;
}

export function CommentsSlot(_props: { release: PressRelease }): ReactNode {
  return null;
}

export function TimelineSlot(_props: { release: PressRelease }): ReactNode {
  return null;
}
