import type { Language } from '@ravabet/contracts';
import { directionOfLanguage } from '@ravabet/i18n';
import type { Letterhead, PaperPicture } from '../../../platform/letterhead.ts';
import type { ExportCorrections } from '../export-corrections.ts';
import type { ExportSection } from '../export-sections.ts';
import { publicationBody } from './publication-body.ts';

/** What was published, for paper. */
export interface PublicationOnPaper {
  readonly language: Language;
  readonly paper: Letterhead;
  readonly kind: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly overTitle: string;
  readonly title: string;
  readonly subTitle: string;
  readonly lead: string;
  readonly placeLine: string;
  readonly tags: string;
  readonly html: string;
  /** what readers are told of corrections */
  readonly corrections: ExportCorrections | null;
  /** what closes it: films and sounds with their words, place and events, the text about the organisation */
  readonly sections: readonly ExportSection[];
  readonly logo: PaperPicture | null;
  readonly pictures: readonly (PaperPicture & { caption: string; alternativeText: string })[];
}

/** A publication as a Word document on letterhead, as its record is exported. */
export async function publicationDocx({ html, facts, ...publication }: PublicationOnPaper): Promise<Buffer> {
  const direction = directionOfLanguage(publication.language);
  // Loaded at the first one, with 20 MB of its library.
  const { exportPressReleaseDocx } = await import('../export-press-release-docx.ts');
  return exportPressReleaseDocx({
    ...publication,
    direction,
    facts: facts.map(([label, value]) => [label, value, direction]),
    numberLine: '',
    warnings: [],
    body: publicationBody(html),
  });
}
