import type { Tx } from '@ravabet/db';
import { normalisedMail } from '../sending/normalised-mail.ts';
import { readMailAddress } from './mail-address.ts';

/** As it stands in lists and suppressions: a domain in letters of another script is the same address as its ASCII form. */
export function addressInLists(mail: string): string {
  const address = readMailAddress(mail);
  return 'fault' in address ? mail.trim() : address.mail;
}

/** An address, and when its owner last said that they want our mail. */
export interface Wish {
  readonly mail: string;
  readonly wishedAt: Date;
}

/**
 * Which of these addresses the organisation does not write to, whoever they belong to: it bounced, did not want it, or by hand. Who left
 * and asked for mail again afterwards is written to again: the later word is theirs too. One question, however many they are.
 */
export async function suppressedWishes(tx: Tx, organizationId: string, wishes: readonly Wish[]): Promise<Set<string>> {
  const inLists = wishes.map(({ mail, wishedAt }) => ({ mail, wishedAt, form: normalisedMail(addressInLists(mail)) }));
  const found = await tx.suppression.findMany({
    where: { organizationId, liftedAt: null, mailNormalised: { in: [...new Set(inLists.map(({ form }) => form))] } },
    select: { mailNormalised: true, reason: true, createdAt: true },
  });
  const stands = ({ wishedAt, form }: (typeof inLists)[number]) =>
    found.some(
      ({ mailNormalised, reason, createdAt }) =>
        mailNormalised === form && !(reason === 'unsubscribed' && createdAt < wishedAt),
    );
  return new Set(found.length === 0 ? [] : inLists.filter(stands).map(({ mail }) => mail));
}

export const isSuppressed = async (tx: Tx, organizationId: string, wish: Wish): Promise<boolean> =>
  (await suppressedWishes(tx, organizationId, [wish])).size > 0;
