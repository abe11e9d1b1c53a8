import { createHmac } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { dataFolder, secretKey } from './data-folder.ts';
import { runCommand } from './run-command.ts';

// For the mail server's pipe: `bounces: "|pnpm --dir /opt/ravabet mail:bounce"`. The message comes on standard input and is handed to
// the running product, signed with the secret of this installation. A failure says 75 (EX_TEMPFAIL), so that the server tries again.
await runCommand(async () => {
  const message = await buffer(process.stdin);
  const address = process.env['PUBLIC_URL'] || `http://127.0.0.1:${process.env['PORT'] ?? 3000}`;
  const signature = createHmac('sha256', `bounces ${secretKey(dataFolder())}`)
    .update(message)
    .digest('hex');
  const answer = await fetch(`${address.replace(/\/$/, '')}/api/mail/bounces`, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', 'x-ravabet-signature': signature },
    body: new Uint8Array(message),
  }).catch((error: unknown) => {
    console.error(String(error));
    return null;
  });
  return answer?.ok ? 0 : 75;
});
