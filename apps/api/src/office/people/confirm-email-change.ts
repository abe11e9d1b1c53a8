import { sqlState } from '@ravabet/db/with-organization';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { emailChangeKey } from './ask-for-email-change.ts';

/**
 * The holder of the link has proven the new address: it comes into use, links to the old one die, and the old one is told.
 * @throws link-not-valid for an unknown, used, late or overtaken link
 */
export async function confirmEmailChange(
  { databases, mailer }: Platform,
  { token }: { token: string },
): Promise<{ email: string }> {
  const { prisma } = databases.identity;
  const identifier = emailChangeKey(token);
  try {
    const { before, email } = await prisma.$transaction(async (tx) => {
      const asked = await tx.verification.findFirst({ where: { identifier, expiresAt: { gt: new Date() } } });
      const used = await tx.verification.deleteMany({ where: { identifier } });
      if (!asked || used.count === 0) throw problem('link-not-valid');
      const wanted = JSON.parse(asked.value) as { personId: string; email: string };
      const id = wanted.personId;
      const person = await tx.person.findUnique({ where: { id } });
      if (!person || person.suspendedAt) throw problem('link-not-valid');
      await tx.person.update({ where: { id }, data: { email: wanted.email, emailVerified: true } });
      await tx.verification.deleteMany({ where: { identifier: { startsWith: 'reset-password:' }, value: id } });
      return { before: person, email: wanted.email };
    });
    const { email: to, name, locale: language } = before;
    void mailer.send({ to, language, template: 'email-changed', values: { name, email } }).catch(() => undefined);
    return { email };
  } catch (error) {
    const overtaken = (error as { code?: string }).code === 'P2002' || sqlState(error) === '23505';
    throw overtaken ? problem('link-not-valid', { cause: error }) : error;
  }
}
