import type { Language } from '@ravabet/contracts';
import { sqlState } from '@ravabet/db/with-organization';
import { mustBeGoodPassword } from '../../platform/password-rules.ts';
import { newId } from '../../platform/new-id.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';

export interface NewAccount {
  name: string;
  username: string;
  password: string;
  locale: Language;
}

/** Makes the account of an invited person; holding the mail's link has proven the address. @throws username-taken */
export async function makeAccount({ auth, databases }: Platform, email: string, account: NewAccount): Promise<string> {
  mustBeGoodPassword(account.password, '/account/password');
  const { password } = await auth.$context;
  const hash = await password.hash(account.password);
  const id = newId();
  const { name, username: displayUsername, locale } = account;
  const username = displayUsername.toLowerCase();
  try {
    await databases.identity.prisma.$transaction([
      databases.identity.prisma.person.create({
        data: { id, name, email, emailVerified: true, username, displayUsername, locale },
      }),
      databases.identity.prisma.account.create({
        data: { id: newId(), accountId: id, providerId: 'credential', userId: id, password: hash },
      }),
    ]);
  } catch (error) {
    const taken = (error as { code?: string }).code === 'P2002' || sqlState(error) === '23505';
    if (!taken) throw error;
    throw problem('username-taken', {
      errors: [{ pointer: '/account/username', code: 'username-taken', message: displayUsername }],
      cause: error,
    });
  }
  return id;
}
