import type { ReactNode } from 'react';

/** The other pages of the room, for those who may see them. */
export function RoomLinks(): ReactNode {
  return null;
}
