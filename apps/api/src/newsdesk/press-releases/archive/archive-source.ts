import type { UnreadableReason } from '@ravabet/contracts/newsdesk/press-releases';
import type { ReadText } from './read-text.ts';

export interface ReadPart {
  /** the same text has the same key in every archive */
  readonly sourceKey: string;
  readonly text: ReadText;
}

/** One text of an archive, or a file that is none, in the archive's order. */
export interface ArchivePart {
  readonly fileId: string;
  readonly path: string;
  readonly refused: UnreadableReason | null;
  /** not public where it comes from: shown, and left out unless somebody wants it */
  readonly leftOut: boolean;
  /** Reads it: the work is done only where it is needed. @throws Unreadable */
  read(): Promise<ReadPart>;
}

/** What was neither a text nor a picture and is not worth a line: styles, scripts, what systems leave lying about. */
export const isPassedOver = (path: string): boolean =>
  /(^|\/)(__macosx|\.git|\.svn)\//i.test(path) ||
  /(^|\/)(\.ds_store|thumbs\.db|desktop\.ini|\.htaccess|robots\.txt|\._[^/]*)$/i.test(path) ||
  /\.(css|js|mjs|map|woff2?|ttf|eot|otf|ico|json|svg|webmanifest)$/i.test(path);

export const isPictureName = (path: string): boolean => /\.(jpe?g|png|gif|webp|avif|tiff?|bmp)$/i.test(path);
