import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { isProblem } from './call-problem.ts';
import { keepSending } from './keep-sending.ts';
import { keepMe, useMe } from './me.ts';
import type { Outbox, Waiting } from './outbox.ts';
import type { Sync } from './sync-notice.tsx';
import { workOffline } from './work-offline.ts';

export interface Sending<T> {
  /** what of this person has not arrived and belongs to the record on the page, refused ones too */
  readonly mine: readonly Waiting<T>[];
  readonly sync: Omit<Sync, 'keptAt'>;
  /** sent as soon as it is kept */
  add(entry: Pick<Waiting<T>, 'id' | 'body'>): void;
  seen(id: string): void;
}

interface SendingOptions<T> {
  readonly name: string;
  readonly outbox: Outbox<T>;
  readonly subjectId: string;
  /** pages below it open without a network from now on */
  readonly scope: string;
  readonly send: () => Promise<void>;
}

/** A page that works alone: what is done there is kept first, and sent as long as the page is open. */
export function useSending<T>({ name, outbox, subjectId, scope, send }: SendingOptions<T>): Sending<T> {
  const me = useMe();
  const personId = me.person.id;
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.read);
  const [needsSignIn, setNeedsSignIn] = useState(false);
  const [opensOffline, setOpensOffline] = useState<boolean | null>(null);
  const sender = useRef<ReturnType<typeof keepSending>>(null);
  const latest = useRef(send);
  latest.current = send;

  useEffect(() => {
    const sending = keepSending(name, async () => {
      try {
        await latest.current();
        setNeedsSignIn(false);
      } catch (error) {
        setNeedsSignIn(isProblem(error, 'not-signed-in'));
        throw error;
      }
    });
    sender.current = sending;
    return sending.stop;
  }, [name, personId]);

  useEffect(() => {
    void keepMe(me);
    // A moment later, so that what the page loads last is in the list too.
    const timer = setTimeout(() => void workOffline(scope).then(setOpensOffline), 1500);
    return () => clearTimeout(timer);
  }, [me, scope]);

  const mine = useMemo(
    () => waiting.filter((one) => one.personId === personId && one.subjectId === subjectId),
    [waiting, personId, subjectId],
  );
  return {
    mine,
    sync: {
      waiting: mine.filter(({ refusedFor }) => refusedFor === null).length,
      foreign: waiting.filter((one) => one.personId !== personId).length,
      isSafe: outbox.isSafe,
      needsSignIn,
      opensOffline,
    },
    add: (entry) => void outbox.add({ ...entry, personId, subjectId }).then(() => sender.current?.now()),
    seen: (id) => void outbox.taken([id]),
  };
}
