import type { FileProblem } from '@ravabet/contracts/office/files';
import { withOrganization } from '@ravabet/db/with-organization';
import { audit } from '../../platform/audit.ts';
import type { Platform } from '../../platform/platform.ts';
import { contentKey } from '../../platform/storage.ts';
import { lockContent } from './lock-content.ts';

interface Refused {
  organizationId: string;
  fileId: string;
  sha256: string;
  reason: FileProblem;
}

/** The file stays as a line that says why; its content goes. Malware condemns every file of the same content. */
export async function refuseFile(platform: Platform, { organizationId, fileId, sha256, reason }: Refused) {
  await withOrganization(platform.databases.app.prisma, organizationId, async (tx) => {
    await lockContent(tx, organizationId, sha256);
    const condemned = reason === 'file-infected' ? { sha256 } : { id: fileId };
    await tx.file.updateMany({
      where: { organizationId, ...condemned, state: { not: 'refused' } },
      data: { state: 'refused', refusal: reason },
    });
    await audit(
      tx,
      { organizationId, personId: null },
      {
        event: 'file.refused',
        subjectType: 'File',
        subjectId: fileId,
        after: { reason },
      },
    );
    await platform.bus.tell(tx, 'record.changed', { organizationId, subjectType: 'File', subjectId: fileId });
    const others = await tx.file.count({ where: { organizationId, sha256, state: { not: 'refused' } } });
    if (others === 0) await platform.storage.remove(contentKey(organizationId, sha256));
  });
}
