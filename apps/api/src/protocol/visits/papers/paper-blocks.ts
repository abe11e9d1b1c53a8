import type { Language } from '@ravabet/i18n';
import type { Letterhead, PaperPicture } from '../../../platform/letterhead.ts';
import type { Arrangement, VisitPaper } from '@ravabet/contracts/protocol/visits';
import type { Said } from './paper-words.ts';

/** A drawn table: chairs with their numbers and who sits there. */
export interface DrawnTable {
  readonly seats: readonly { x: number; y: number; number: string; name: Said }[];
  readonly behind: readonly { x: number; y: number; name: Said }[];
  readonly outline: Arrangement['outline'];
}

/** What a paper is made of; both forms, PDF and Word, are made from the same. */
export type PaperBlock =
  | { type: 'heading'; said: readonly Said[] }
  | { type: 'note'; said: readonly Said[] }
  /** a text in one or two languages side by side */
  | { type: 'letter'; columns: readonly { language: Language; lines: readonly string[] }[] }
  /** each cell in one or two languages, one under the other */
  | {
      type: 'table';
      widths: readonly number[];
      head: readonly (readonly Said[])[];
      rows: readonly (readonly (readonly Said[])[])[];
    }
  | { type: 'drawing'; table: DrawnTable }
  /** to be cut out; a code is the text of a QR code */
  | {
      type: 'cards';
      kind: 'badge' | 'table-name';
      cards: readonly { title: readonly Said[]; lines: readonly Said[]; code: string | null }[];
    }
  /** JPEGs with what they show and what stands below them */
  | {
      type: 'pictures';
      pictures: readonly { bytes: Buffer; width: number; height: number; alternativeText: string; caption: Said }[];
    }
  | { type: 'page' };

export interface Paper {
  readonly kind: VisitPaper;
  readonly language: Language;
  readonly direction: 'rtl' | 'ltr';
  readonly head: Letterhead;
  readonly logo: PaperPicture | null;
  readonly title: string;
  readonly subtitles: readonly Said[];
  readonly facts: readonly (readonly [string, string, 'rtl' | 'ltr'])[];
  readonly numberLine: string;
  readonly blocks: readonly PaperBlock[];
}
