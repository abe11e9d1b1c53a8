import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Language } from '@ravabet/i18n';
import { newsroomAddress } from '../../../newsdesk/newsroom/share/newsroom-address.ts';
import type { Platform } from '../../../platform/platform.ts';

/** A part of every link that is drawn anew; without the installation's secret it opens nothing. */
export const newSalt = (): string => randomBytes(24).toString('base64url');

/** The secret of a guest's link, derived so that only its hash is kept and the mail of a job can name it again. */
export const feedbackToken = (secret: string, { id, salt }: { id: string; salt: string }): string =>
  createHmac('sha256', secret).update(`visit feedback ${id} ${salt}`).digest('base64url');

export const hashOfFeedbackToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Where the guest answers, in the guest's language. */
export const feedbackAddress = (
  config: Pick<Platform['config'], 'publicUrl' | 'NEWSROOM_ADDRESSES' | 'SECRET_KEY'>,
  slug: string,
  row: { id: string; salt: string; language: Language },
): string => `${newsroomAddress(config, slug, row.language)}/feedback/${feedbackToken(config.SECRET_KEY, row)}`;
