import type { FileState, RightsHint } from '@ravabet/contracts/office/files';
import { Prisma, type Tx } from '@ravabet/db';
import { hintConditions } from '../file.sql.ts';
import { kindColumn } from '../media-types.ts';

/** What another room must know of a file before it shows it as a picture. */
export interface PictureFacts {
  readonly fileId: string;
  readonly name: string;
  readonly kind: string;
  readonly state: FileState;
  readonly isDeleted: boolean;
  readonly hints: readonly RightsHint[];
  readonly sha256: string;
  readonly width: number | null;
  readonly height: number | null;
}

const hints = Object.entries(hintConditions)
  .map(([hint, condition]) => `CASE WHEN ${condition} THEN '${hint}' END`)
  .join(', ');

/** The same as JSON, over `f`, `c` and `o` of the joins below. */
export const pictureFactsColumn = `jsonb_build_object('fileId', f.id, 'name', f.name, 'kind', ${kindColumn}, 'state', f.state,
  'isDeleted', f.deleted_at IS NOT NULL, 'hints', to_json(array_remove(ARRAY[${hints}], NULL)), 'sha256', f.sha256,
  'width', c.width, 'height', c.height)`;

export const joinPicture = (organizationId: string, fileId: string): string => `
  JOIN file f ON f.organization_id = ${organizationId} AND f.id = ${fileId}
  JOIN stored_content c ON c.organization_id = f.organization_id AND c.sha256 = f.sha256
  JOIN organization o ON o.id = f.organization_id`;

const read = Prisma.raw(`SELECT ${pictureFactsColumn} AS facts FROM file f
  JOIN stored_content c ON c.organization_id = f.organization_id AND c.sha256 = f.sha256
  JOIN organization o ON o.id = f.organization_id`);

/** Files by their ids; absent and foreign ones are left out. Rights are told by the day of the organisation. */
export async function pictureFacts(
  tx: Tx,
  organizationId: string,
  fileIds: readonly string[],
): Promise<Map<string, PictureFacts>> {
  if (fileIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ facts: PictureFacts }[]>`${read}
    WHERE f.organization_id = ${organizationId}::uuid AND f.id = ANY(${[...fileIds]}::uuid[])`;
  return new Map(rows.map(({ facts }) => [facts.fileId, facts]));
}
