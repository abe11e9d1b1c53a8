import { withOrganization } from '@ravabet/db/with-organization';
import { newId } from '../../../platform/new-id.ts';
import type { Platform } from '../../../platform/platform.ts';

/** A list with so many recipients, written in one statement. @returns its id */
export async function aRecipientList(
  { platform }: { platform: Platform },
  organizationId: string,
  personId: string,
  count: number,
  more: { language?: string; domain?: string; prefix?: string } = {},
): Promise<string> {
  const { language = 'fa', domain = 'example.ir', prefix = 'reporter' } = more;
  const id = newId();
  await withOrganization(platform.databases.app.prisma, organizationId, async (tx) => {
    await tx.recipientList.create({
      data: { organizationId, id, name: `رسانه‌ها ${id.slice(-6)}`, createdById: personId },
    });
    await tx.$executeRaw`
      INSERT INTO recipient (organization_id, id, name, mail, mail_normalised, outlet, language, created_by_id)
      SELECT ${organizationId}::uuid, new_time_ordered_id(), 'خبرنگار ' || n, ${prefix} || n || '@' || ${domain}, ${prefix} || n || '@' || ${domain},
        'روزنامهٔ بامداد', ${language}, ${personId}::uuid FROM generate_series(1, ${count}::int) n`;
    await tx.$executeRaw`
      INSERT INTO recipient_list_member (organization_id, list_id, recipient_id, added_by_id)
      SELECT organization_id, ${id}::uuid, id, ${personId}::uuid FROM recipient
      WHERE organization_id = ${organizationId}::uuid AND mail LIKE ${`${prefix}%@${domain}`}`;
  });
  return id;
}
