import { useEffect, useRef, useState } from 'react';
import { dropDraft, findDraft, keepDraft } from '../../../shared/draft-store.ts';
import { useMe } from '../../../shared/me.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { emptyDraft, type RequestDraft } from './request-draft.ts';

interface KeptRequest {
  draft: RequestDraft;
  /** null until the device was asked whether something was begun here */
  wasKept: boolean | null;
  change: (next: Partial<RequestDraft>) => void;
  /** after it was sent, or thrown away */
  drop: () => Promise<void>;
  startAfresh: () => void;
}

/** What is written stays on the device until it is sent: a reload or a lost line takes nothing. */
export function useRequestDraft(serviceId: string, day: string | null): KeptRequest {
  const organization = useOrganization();
  const me = useMe().person.id;
  const key = `support-request ${organization.id} ${me} ${serviceId}`;
  const [draft, setDraft] = useState(() => ({ ...emptyDraft(), day }));
  const [wasKept, setWasKept] = useState<boolean | null>(null);
  const isSent = useRef(false);
  const latest = useRef(draft);
  useEffect(() => {
    let isHere = true;
    void findDraft<RequestDraft>(key).then((found) => {
      if (!isHere) return;
      if (found) {
        latest.current = found.base;
        setDraft(found.base);
      }
      setWasKept(found !== null);
    });
    return () => {
      isHere = false;
    };
  }, [key]);
  const keep = (next: RequestDraft): void => {
    latest.current = next;
    setDraft(next);
    if (!isSent.current) {
      void keepDraft<RequestDraft>(key, { version: 1, base: next, changes: {}, at: new Date().toISOString() });
    }
  };
  return {
    draft,
    wasKept,
    change: (next) => keep({ ...latest.current, ...next }),
    drop: () => {
      isSent.current = true;
      return dropDraft(key);
    },
    startAfresh: () => {
      latest.current = emptyDraft();
      setDraft(latest.current);
      setWasKept(false);
      void dropDraft(key);
    },
  };
}
