import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../../platform/config.ts';
import { openSmtpLine, type SmtpLine } from './smtp-line.ts';

/** Opens what mail leaves by: the server of SMTP_URL; without one, files in DATA_DIR/mail, one for each delivery however often it is tried. */
export function mailLines(config: Config): (deliveryId: () => string) => Promise<SmtpLine> {
  if (config.SMTP_URL) return () => openSmtpLine(config.SMTP_URL, config.MAIL_TIMEOUT_SECONDS * 1000);
  const folder = join(config.DATA_DIR, 'mail');
  return async (deliveryId) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return {
      isBroken: false,
      close: () => undefined,
      async send(_envelope, message) {
        const path = join(folder, `${deliveryId()}.eml`);
        await writeFile(`${path}.part`, message, { mode: 0o600 });
        await rename(`${path}.part`, path);
        return { end: 'accepted', reply: '' };
      },
    };
  };
}
