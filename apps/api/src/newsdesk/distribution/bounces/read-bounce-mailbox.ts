import type { Platform } from '../../../platform/platform.ts';
import { takeBounce } from './take-bounce.ts';

const everyMs = 60_000;
const atOnce = 50;
const largestBytes = 1024 * 1024;

/** Declares the reading of the mailbox that reports of failure come to (BOUNCE_IMAP_URL); without one they come by the pipe. */
export function readBounceMailbox(platform: Platform): void {
  const { config, jobs } = platform;
  if (config.BOUNCE_IMAP_URL)
    jobs.repeat('read bounces', everyMs, () => readMailboxOnce(platform).then(() => undefined));
}

/** Takes what nobody has read yet, and marks it as read once it is recorded: what a broken line leaves unread comes again, and counts once. */
export async function readMailboxOnce(platform: Platform): Promise<number> {
  const url = new URL(platform.config.BOUNCE_IMAP_URL);
  const secure = url.protocol === 'imaps:';
  // Most installations have no such mailbox.
  const { ImapFlow } = await import('imapflow');
  const client = new ImapFlow({
    host: url.hostname,
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    socketTimeout: 60_000,
  });
  client.on('error', (error: Error) => platform.log.warn({ err: error }, 'the bounce mailbox broke off'));
  await client.connect();
  let taken = 0;
  try {
    const lock = await client.getMailboxLock(decodeURIComponent(url.pathname.slice(1)) || 'INBOX');
    try {
      const unread = (await client.search({ seen: false }, { uid: true })) || [];
      for (const uid of unread.slice(0, atOnce)) {
        const found = await client.fetchOne(String(uid), { source: { maxLength: largestBytes } }, { uid: true });
        if (found && found.source) await takeBounce(platform, found.source);
        await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
        taken++;
      }
    } finally {
      lock.release();
    }
  } finally {
    await client.logout().catch(() => client.close());
  }
  return taken;
}
