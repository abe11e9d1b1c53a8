import type { LiveEventName, LiveEvents } from '@ravabet/contracts/office/notifications';

export interface TestStream {
  readonly status: number;
  /** the next event of this name; fails when it does not come in time */
  next<N extends LiveEventName>(name: N, withinMs?: number): Promise<LiveEvents[N]>;
  /** everything heard so far, as text */
  heard(): string;
  readonly ended: Promise<void>;
  close(): void;
}

/** A browser's EventSource, for tests: reads /api/me/events of a listening app. */
export async function openEventStream(
  address: string,
  cookie: string,
  headers: Record<string, string> = {},
): Promise<TestStream> {
  const abort = new AbortController();
  const answer = await fetch(`${address}/api/me/events`, { headers: { cookie, ...headers }, signal: abort.signal });
  let text = '';
  let taken = 0;
  const events: { name: string; data: unknown }[] = [];
  const read = async (): Promise<void> => {
    if (!answer.body) return;
    let rest = '';
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      rest += chunk;
      const blocks = rest.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const name = /^event: (.*)$/m.exec(block)?.[1];
        if (name) events.push({ name, data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null') as unknown });
      }
    }
  };
  const ended = answer.ok ? read().catch(() => undefined) : Promise.resolve();
  return {
    status: answer.status,
    async next(name, withinMs = 3000) {
      const until = Date.now() + withinMs;
      for (;;) {
        const at = events.findIndex((event, index) => index >= taken && event.name === name);
        if (at >= 0) {
          taken = at + 1;
          return events[at]?.data as never;
        }
        if (Date.now() > until) throw new Error(`no ${name} within ${withinMs} ms; heard: ${text}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    heard: () => text,
    ended,
    close: () => abort.abort(),
  };
}
