import type { Language } from '@ravabet/contracts/kernel';
import type { PressReleaseKind } from '@ravabet/contracts/newsdesk/press-releases';

/** A release that was begun without a line: it stands on this device until the server has it. */
export interface BegunRelease {
  id: string;
  organizationId: string;
  author: { id: string; name: string };
  kind: PressReleaseKind;
  language: Language;
  /** of the one intent to create it: asked for again and again, it is created once */
  key: string;
  at: string;
}

const place = 'ravabet.begun-releases';

// For a browser that keeps nothing: until its tab is closed the work goes on all the same.
let inHand: readonly BegunRelease[] = [];

function read(): readonly BegunRelease[] {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '[]') as BegunRelease[];
  } catch {
    return inHand;
  }
}

function write(all: readonly BegunRelease[]): void {
  inHand = all;
  try {
    if (all.length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(all));
  } catch {
    // It is in hand.
  }
}

export const keepBegunRelease = (begun: BegunRelease): void => write([...read(), begun]);

export const dropBegunRelease = (id: string): void => {
  if (findBegunRelease(id)) write(read().filter((begun) => begun.id !== id));
};

export const findBegunRelease = (id: string): BegunRelease | null => read().find((begun) => begun.id === id) ?? null;

/** Those of one person in one organisation: a device can be used by many. */
export const listBegunReleases = (organizationId: string, personId: string): readonly BegunRelease[] =>
  read().filter((begun) => begun.organizationId === organizationId && begun.author.id === personId);
