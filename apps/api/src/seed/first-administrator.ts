import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { iranFridayWeekend, iranHolidays } from '@ravabet/calendars';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Language } from '@ravabet/i18n';
import { unnamedOrganization } from '../platform/config.ts';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';
import { hashOfInvitationToken, invitationToken } from '../office/people/share/invitation-token.ts';

/**
 * The way in without demo data: a root organisation and a link that makes its first administrator. Until it is used every start
 * makes a new link and the old one ends. The launcher finds it in DATA_DIR/first-administrator.json.
 */
export async function inviteFirstAdministrator({ config, databases }: Platform): Promise<void> {
  const slug = config.ORGANIZATION_SLUG;
  const names = namesOf(config.ORGANIZATION_NAME);
  const organizationId = (await rootOrganization(databases)) ?? newId();
  const invitation = { id: newId(), expiresAt: new Date(Date.now() + 7 * 86_400_000) };
  const token = invitationToken(config.SECRET_KEY, invitation);
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const known = await tx.organization.findUnique({ where: { id: organizationId }, select: { id: true } });
    // Nobody has seen it yet: a name that was corrected in the configuration counts.
    if (known) await tx.organization.update({ where: { id: organizationId }, data: { slug, names } });
    else {
      await tx.organization.create({ data: { id: organizationId, slug, kind: 'organization', names } });
      await tx.weekendRule.createMany({
        data: iranFridayWeekend.map(({ from, days }) => ({ organizationId, from: new Date(from), days: [...days] })),
      });
      await tx.holiday.createMany({
        data: iranHolidays.map(({ date, name, kind, expected = false, source = '' }) => ({
          organizationId,
          id: newId(),
          date: new Date(date),
          names: { ...name },
          kind,
          expected,
          source,
        })),
        skipDuplicates: true,
      });
    }
    await tx.invitation.updateMany({ where: { acceptedAt: null, revokedAt: null }, data: { revokedAt: new Date() } });
    await tx.invitation.create({
      data: {
        organizationId,
        ...invitation,
        email: config.ADMIN_MAIL,
        displayName: 'راهبر سامانه',
        roles: ['administrator', 'pr-manager'],
        tokenHash: hashOfInvitationToken(token),
        // nobody invited: the installation itself did
        invitedById: '00000000-0000-7000-8000-000000000000',
      },
    });
  });
  const url = `${config.publicUrl}/invitation#${token}`;
  await writeFile(
    join(config.DATA_DIR, 'first-administrator.json'),
    `${JSON.stringify({ url, slug, mail: config.ADMIN_MAIL })}\n`,
    { mode: 0o600 },
  );
}

/** One name, in the office's own language, stands for all until somebody writes the others. */
function namesOf(name: string): Record<Language, string> {
  if (name !== unnamedOrganization) return { fa: name, ar: name, en: name, zh: name };
  return { fa: name, ar: 'مؤسستنا', en: 'Our organisation', zh: '我们的机构' };
}

async function rootOrganization(databases: Platform['databases']): Promise<string | null> {
  const root = await databases.identity.prisma.organization.findFirst({
    where: { parentId: null },
    select: { id: true },
  });
  return root?.id ?? null;
}
