import type { MailPreview } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import type { Language } from '@ravabet/i18n';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Config } from '../../../platform/config.ts';
import { problem } from '../../../platform/problems.ts';
import { composeMail } from '../sending/compose-mail.ts';
import type { MailContent } from '../sending/mail-content.ts';
import { contentFor } from '../sending/make-mail.ts';
import { freezeContents } from './freeze-contents.ts';
import { loadDispatch } from './load-dispatch.ts';

/** The mail as somebody who reads this language gets it: as it went out, or as it would be now. Its links lead nowhere. */
export async function previewDispatchMail(
  tx: Tx,
  config: Config,
  actor: Actor,
  ability: Ability,
  id: string,
  language: Language,
): Promise<MailPreview> {
  const row = await loadDispatch(tx, actor, ability, 'read', id);
  const frozen = row.contents as Partial<Record<Language, MailContent>>;
  const contents = Object.keys(frozen).length > 0 ? frozen : await freezeContents(tx, row, config.publicUrl);
  if (!contents) throw problem('not-found');
  const content = contentFor(contents, language);
  const mail = composeMail(content, {
    mail: 'name@example.org',
    unsubscribeUrl: `${config.publicUrl}/unsubscribe/`,
    embargoUrl: row.purpose === 'embargo' ? `${config.publicUrl}/n/` : null,
  });
  return { language: content.language, from: config.MAIL_FROM, replyTo: row.replyTo, ...mail };
}
