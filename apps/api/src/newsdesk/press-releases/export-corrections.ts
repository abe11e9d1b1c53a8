import type { ChangePart, FieldChange } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import { type Language, speak } from '@ravabet/i18n';
import { directionOf } from '@ravabet/persian-text';
import { changedFieldName } from './share/changed-field-name.ts';

type Direction = 'rtl' | 'ltr';
/** A version as it was published: of the first one nothing is told. */
export interface ToldVersion {
  readonly publishedAt: Date;
  readonly note: string;
  readonly changes: readonly FieldChange[];
}
/** A piece of a changed field; what went and what came has its word before it, for whoever hears or copies the paper. */
export interface ExportChange {
  readonly op: ChangePart['op'];
  readonly text: string;
  readonly word: string;
}
export interface ExportCorrection {
  readonly on: string;
  readonly note: string;
  readonly noteDirection: Direction;
  readonly fields: readonly {
    readonly name: string;
    readonly parts: readonly ExportChange[];
    readonly direction: Direction;
  }[];
}
/** What paper tells of corrections before the text begins, as the newsroom's page does, the newest first. */
export interface ExportCorrections {
  readonly heading: string;
  readonly changes: string;
  readonly each: readonly ExportCorrection[];
}

/** @param versions of the release as published, the newest first */
export function exportCorrections(
  versions: readonly ToldVersion[],
  language: Language,
  own: Direction,
  dated: (at: Date, style: 'datetime') => string,
): ExportCorrections | null {
  const corrections = versions.slice(0, -1);
  if (corrections.length === 0) return null;
  const say = (key: string) => speak(language, 'newsroom', `correction.${key}`);
  const directionIn = (text: string): Direction => {
    const found = directionOf(text);
    return found === 'neutral' ? own : found;
  };
  const partsOf = (parts: readonly ChangePart[]): ExportChange[] =>
    parts.length === 0
      ? [{ op: 'same', text: say('onlyForm'), word: '' }]
      : parts.map(({ op, text }) => ({
          op,
          text: op === 'gap' ? ' … ' : text.replaceAll(/\s*\n\s*/g, ' '),
          word: op === 'removed' || op === 'added' ? say(op) : '',
        }));
  return {
    heading: say('title'),
    changes: say('changes'),
    each: corrections.map(({ publishedAt, note, changes }) => ({
      on: `${say('on')} ${dated(publishedAt, 'datetime')}`,
      note,
      noteDirection: directionIn(note),
      fields: changes.map(({ field, parts }) => ({
        name: changedFieldName(language, field),
        parts: partsOf(parts),
        direction: directionIn(parts.map(({ text }) => text).join('')),
      })),
    })),
  };
}

/** Every published version of a release, the newest first; of a withdrawn one too, for the office still holds what it said. */
export async function toldVersions(tx: Tx, organizationId: string, pressReleaseId: string): Promise<ToldVersion[]> {
  const rows = await tx.publication.findMany({
    where: { organizationId, pressReleaseId },
    select: { publishedAt: true, correctionNote: true, changes: true },
    orderBy: { n: 'desc' },
  });
  return rows.map(({ publishedAt, correctionNote, changes }) => ({
    publishedAt,
    note: correctionNote,
    changes: changes as unknown as FieldChange[],
  }));
}
