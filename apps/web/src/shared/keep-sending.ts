import { CallProblem } from './call-problem.ts';

const soonest = 3000;
const latest = 60_000;

/**
 * Calls `send` when there is reason to hope: at once, when the line is back, when the page is looked at again, when it is asked to, and in
 * growing pauses while the server does not answer. One at a time over all tabs of the device. Ends with `stop`.
 */
export function keepSending(name: string, send: () => Promise<void>): { now: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = soonest;
  let stopped = false;
  let running = false;
  let again = false;

  const attempt = async (): Promise<void> => {
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    running = true;
    clearTimeout(timer);
    try {
      await inTurn(name, send);
      pause = soonest;
    } catch (error) {
      // Not signed in, or something that waiting does not mend: the page shows it and asks again itself.
      if (mayPass(error) && !stopped) {
        timer = setTimeout(() => void attempt(), pause);
        pause = Math.min(pause * 2, latest);
      }
    } finally {
      running = false;
    }
    if (again) {
      again = false;
      await attempt();
    }
  };
  const now = (): void => void attempt();
  const onVisible = (): void => void (document.visibilityState === 'visible' && now());
  window.addEventListener('online', now);
  document.addEventListener('visibilitychange', onVisible);
  now();
  return {
    now,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', onVisible);
    },
  };
}

const mayPass = (error: unknown): boolean =>
  error instanceof CallProblem && (error.status === 0 || error.status === 429 || error.status >= 500);

/** Two tabs that send the same do no harm, but more work. Where the browser has no locks, they do that. */
async function inTurn(name: string, send: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return send();
  await navigator.locks.request(`send ${name}`, send);
}
