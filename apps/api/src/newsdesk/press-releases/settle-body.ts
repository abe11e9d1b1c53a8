import type { Language } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import { settleFacts } from '../facts/share/settle-facts.ts';
import { checkBody } from './check-body.ts';

export interface SettledBody {
  readonly body: object;
  readonly bodyText: string;
  /** the figures it says, with their values */
  readonly values: ReadonlyMap<string, number>;
}

/** What a verb stores of a body that came in: checked, its figures saying what they are now, and its plain text. */
export async function settleBody(
  tx: Tx,
  organizationId: string,
  language: string,
  given: unknown,
  options: { held?: boolean } = {},
): Promise<SettledBody> {
  const bodyText = checkBody(given);
  const { body, values } = await settleFacts(tx, organizationId, language as Language, given as object, options);
  return { body, values, bodyText: body === given ? bodyText : checkBody(body) };
}
