import type { NewsroomLook } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { filledTexts } from '../filled-texts.ts';
import { offered } from '../offered-actions.ts';

/** The look as the staff see and change it. */
export async function getNewsroomLook(tx: Tx, actor: Actor, ability: Ability): Promise<NewsroomLook> {
  must(ability, 'read', 'Newsroom');
  const { organizationId } = actor;
  const row = await tx.newsroomLook.findUnique({ where: { organizationId } });
  const variant = ((row?.logoVariants ?? []) as { name: string }[])[0];
  return {
    accent: row?.accent ?? null,
    logoFileId: row?.logoFileId ?? null,
    logoUrl:
      row?.logoFileId && variant
        ? `/api/organizations/${organizationId}/files/${row.logoFileId}/variants/${variant.name}`
        : null,
    about: filledTexts(row?.about ?? {}),
    version: row?.version ?? 0,
    allowedActions: offered(ability, 'Newsroom', [['update', 'update']]),
  };
}
