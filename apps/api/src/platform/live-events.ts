import type { LiveEventName, LiveEvents } from '@ravabet/contracts/office/notifications';
import type { Bus, BusEvents } from './bus.ts';

/** What a stream sends: an event of the contract, or a beat that keeps the line open. */
export type LiveMessage = { readonly name: LiveEventName; readonly data: LiveEvents[LiveEventName] } | 'beat';

export interface LiveStream {
  readonly messages: AsyncGenerator<string>;
  end(): void;
}

export interface LiveStreamOptions {
  readonly personId: string;
  readonly bus: Bus;
  /** the first thing a stream says, asked anew at each connection */
  counts(): Promise<LiveEvents['counts']>;
  /** whether the person may hear of this; asked for each message, by the rules of that moment */
  mayHear(message: Heard): Promise<boolean>;
  /** whether the session still stands */
  stillSignedIn(): Promise<boolean>;
  /** the client came back after a break */
  resumes: boolean;
  beatEveryMs?: number;
}

export type Heard =
  | { name: 'notifications.changed'; message: BusEvents['notifications.changed'] }
  | { name: 'record.changed'; message: BusEvents['record.changed'] }
  | { name: 'presence.changed'; message: BusEvents['presence.changed'] }
  | { name: 'job.changed'; message: BusEvents['job.changed'] };

const heardEvents = ['notifications.changed', 'record.changed', 'presence.changed', 'job.changed'] as const;
/** A reader who is slower than this many messages is told that what they show is stale, and the messages are let go. */
const waitsAtMost = 200;

/**
 * One browser's stream of what changes for one person. Messages wait in a short queue while the line is slow; the stream ends when the
 * session does, within a second also when the bus said nothing.
 */
export function openLiveStream(options: LiveStreamOptions): LiveStream {
  const { bus, personId, beatEveryMs = 20_000 } = options;
  const queue: Heard[] = [];
  let stale = options.resumes;
  let mustAsk = false;
  let ended = false;
  let wake: () => void = () => undefined;

  const push = (heard: Heard): void => {
    if (queue.length >= waitsAtMost) {
      queue.length = 0;
      stale = true;
    } else queue.push(heard);
    wake();
  };
  const askAgain = (): void => {
    mustAsk = true;
    wake();
  };
  const listeners = [
    ...heardEvents.map((name) => bus.on(name, (message) => push({ name, message } as Heard))),
    bus.on('session.ended', (message) => {
      if (message.personId !== personId) return;
      // Once the other listeners have forgotten what they knew, and once more when no answer can be an old one.
      for (const wait of [20, 850]) setTimeout(askAgain, wait).unref();
    }),
    bus.on('reconnected', () => {
      stale = true;
      askAgain();
    }),
  ];
  const end = (): void => {
    ended = true;
    wake();
  };

  async function* messages(): AsyncGenerator<string> {
    let id = 0;
    let lastBeat = Date.now();
    try {
      yield event(++id, 'counts', await options.counts());
      while (!ended) {
        if (mustAsk) {
          mustAsk = false;
          if (!(await options.stillSignedIn())) return;
        }
        if (stale) {
          stale = false;
          yield event(++id, 'stale', {});
          continue;
        }
        const heard = queue.shift();
        if (heard) {
          if (await options.mayHear(heard)) yield event(++id, heard.name, told(heard));
          continue;
        }
        if (Date.now() - lastBeat >= beatEveryMs) {
          lastBeat = Date.now();
          mustAsk = true;
          yield ': beat\n\n';
          continue;
        }
        await sleep(beatEveryMs - (Date.now() - lastBeat), (awake) => {
          wake = awake;
        });
      }
    } finally {
      for (const off of listeners) off();
    }
  }
  return { messages: messages(), end };
}

function sleep(milliseconds: number, onAwake: (awake: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    onAwake(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const event = (id: number, name: LiveEventName, data: object): string =>
  `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** Only what the contract names: the bus may know more than a browser should. */
function told(heard: Heard): LiveEvents[LiveEventName] {
  const { organizationId } = heard.message;
  switch (heard.name) {
    case 'notifications.changed':
      return { organizationId };
    case 'job.changed':
      return { organizationId, jobId: heard.message.jobId };
    case 'presence.changed':
      return { organizationId, subjectType: heard.message.subjectType, subjectId: heard.message.subjectId };
    case 'record.changed': {
      const { subjectType, subjectId, version, personId } = heard.message;
      return { organizationId, subjectType, subjectId, ...(version && { version }), ...(personId && { personId }) };
    }
  }
}
