import type { EventTick, TickAnswer } from '@ravabet/contracts/protocol/events';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { type ProblemMessage, useProblemMessage } from '../../../shared/use-problem-message.ts';
import { eventsQueries } from '../events.queries.ts';
import { deviceId, sendTick } from './send-tick.ts';

/** What the door was told of a tick: who passed, or why not. */
export interface ToldTick {
  id: string;
  answer?: TickAnswer;
  refusal?: ProblemMessage;
}
const kept = 12;

/** Ticks of this desk, newest first. True when it went through. */
export function useTicks(eventId: string, hall: string, kind: 'in' | 'out') {
  const organization = useOrganization();
  const client = useQueryClient();
  const explain = useProblemMessage();
  const [told, setTold] = useState<ToldTick[]>([]);
  const [isPending, setPending] = useState(false);
  const tick = async (by: EventTick['by']): Promise<boolean> => {
    const id = newId();
    const body: EventTick = { id, kind, hall, at: new Date().toISOString(), deviceId: deviceId(newId), by };
    const tell = (what: Omit<ToldTick, 'id'>): void => setTold((now) => [{ id, ...what }, ...now].slice(0, kept));
    setPending(true);
    try {
      tell({ answer: await sendTick(organization.id, eventId, body) });
      return true;
    } catch (error) {
      tell({ refusal: explain(error) });
      return false;
    } finally {
      setPending(false);
      void client.invalidateQueries({ queryKey: eventsQueries.doors(organization.id, eventId).queryKey });
    }
  };
  return { tick, told, isPending };
}
