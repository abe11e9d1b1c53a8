import type { DispatchPurpose } from '@ravabet/contracts/newsdesk/distribution';
import type { Language } from '@ravabet/i18n';

/** What a mail says in one language: frozen in the dispatch when it begins, and the same for everybody who reads that language. */
export interface MailContent {
  /** of everything around the text */
  readonly language: Language;
  /** of the text, or of what the mail leads to */
  readonly textLanguage: Language;
  readonly purpose: DispatchPurpose;
  readonly organization: string;
  /** lines of the letterhead, address and telephone */
  readonly letterhead: readonly string[];
  readonly subject: string;
  readonly overTitle: string;
  readonly title: string;
  readonly subTitle: string;
  readonly placeLine: string;
  readonly lead: string;
  /** sanitised; empty where the mail only leads to the text */
  readonly html: string;
  /** office number and day, as people of the language write them */
  readonly facts: readonly string[];
  /** permanent address in the newsroom */
  readonly url: string | null;
  /** why it was corrected or withdrawn */
  readonly reason: string;
  /** until when it must not be published, written out */
  readonly embargoUntil: string | null;
}

/** What differs from one recipient to the next. */
export interface Personal {
  readonly mail: string;
  readonly unsubscribeUrl: string;
  /** the recipient's own link to a text under embargo */
  readonly embargoUrl: string | null;
}

export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
