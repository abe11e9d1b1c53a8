import { createHash, randomBytes } from 'node:crypto';
import type { BodyOf } from '@ravabet/contracts';
import type { myEmailRoutes } from '@ravabet/contracts/office/people';
import { newId } from '../../platform/new-id.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import type { Person } from '../../platform/session.ts';

const lasts = 60 * 60 * 1000;

export const emailChangeKey = (token: string): string =>
  `email-change:${createHash('sha256').update(token).digest('base64url')}`;

/**
 * Sends a link to the new address. An address that has an account already gets another mail instead: whoever asks learns nothing, and
 * the mails are not waited for, because their time would tell.
 * @throws current-password-wrong | email-unchanged
 */
export async function askForEmailChange(
  { auth, config, databases, mailer }: Platform,
  person: Person,
  { email: asked, password }: BodyOf<typeof myEmailRoutes.ask>,
): Promise<void> {
  const { prisma } = databases.identity;
  const email = asked.normalize('NFKC').trim().toLowerCase();
  const account = await prisma.account.findFirst({
    where: { userId: person.id, providerId: 'credential' },
    select: { password: true },
  });
  const { password: passwords } = await auth.$context;
  const isRight = account?.password && (await passwords.verify({ hash: account.password, password }));
  if (!isRight) throw problem('current-password-wrong');
  if (email === person.email) throw problem('email-unchanged');
  const token = randomBytes(32).toString('base64url');
  const value = JSON.stringify({ personId: person.id, email });
  const taken = await prisma.person.findUnique({ where: { email }, select: { id: true } });
  await prisma.$transaction([
    // One link at a time: the newest.
    prisma.verification.deleteMany({
      where: { identifier: { startsWith: 'email-change:' }, value: { startsWith: `{"personId":"${person.id}"` } },
    }),
    prisma.verification.create({
      data: { id: newId(), identifier: emailChangeKey(token), value, expiresAt: new Date(Date.now() + lasts) },
    }),
  ]);
  const { name, locale: language } = person;
  const mail = taken
    ? { to: email, language, template: 'email-taken', values: { url: `${config.publicUrl}/sign-in` } }
    : {
        to: email,
        language,
        template: 'email-confirm',
        values: { name, url: `${config.publicUrl}/confirm-email#${token}` },
      };
  void mailer.send(mail).catch(() => undefined);
}
