import { createHash, randomBytes } from 'node:crypto';
import { type NewPressRelease, pressReleasesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import sharp from 'sharp';
import { newId } from '../platform/new-id.ts';
import { contentKey, variantKey } from '../platform/storage.ts';
import type { Office } from './acting-as.ts';
import { aPressRelease } from './builders.ts';
import type { TestApp } from './build-test-app.ts';

/** Written by the officer, approved and published by the manager (and the head, for a statement), through the API. */
export async function published(office: Office, more: Partial<NewPressRelease> = {}) {
  const approvedOne = await approved(office, more);
  const manager = await office.actingAs('pr-manager');
  const { id, version } = approvedOne;
  const answer = await manager.call(routes.publish, { params: { id }, body: { version } });
  if (answer.status !== 200) throw new Error(`not published: ${answer.text}`);
  return { id, version: answer.body.version, url: answer.body.publicUrl ?? '' };
}

export async function approved(office: Office, more: Partial<NewPressRelease> = {}) {
  const [officer, manager, head] = await Promise.all([
    office.actingAs('pr-officer'),
    office.actingAs('pr-manager'),
    office.actingAs('head'),
  ]);
  const { id, version } = await aPressRelease(officer, more);
  let answer = await officer.call(routes.submit, { params: { id }, body: { version } });
  for (const decider of more.kind === 'statement' ? [manager, head] : [manager]) {
    answer = await decider.call(routes.approve, { params: { id }, body: { version: answer.body.version } });
    if (answer.status !== 200) throw new Error(`not approved: ${answer.text}`);
  }
  return { id, version: answer.body.version };
}

/** A picture as uploading and its job leave it: content, variants, rows. */
export async function aReadyPicture(test: TestApp, office: Office, colour = '#0e7c86') {
  const { storage, databases } = test.platform;
  const organizationId = office.organization.id;
  const { personId } = await office.actingAs('pr-officer');
  const sha256 = randomBytes(32).toString('hex');
  const drawing = sharp({ create: { width: 1600, height: 1000, channels: 3, background: colour } });
  const content = await drawing.clone().jpeg().toBuffer();
  const fileId = newId();
  await storage.put(contentKey(organizationId, sha256), content, 'image/jpeg');
  const variants = await Promise.all(
    [320, 640, 1280].flatMap((width) =>
      (['avif', 'webp'] as const).map(async (format) => {
        const bytes = await drawing.clone().resize(width).toFormat(format).toBuffer();
        const name = `w${width}.${format}`;
        const storageKey = variantKey(organizationId, sha256, name);
        await storage.put(storageKey, bytes, `image/${format}`);
        const height = Math.round((width * 1000) / 1600);
        return {
          organizationId,
          sha256,
          name,
          mediaType: `image/${format}`,
          width,
          height,
          size: bytes.length,
          storageKey,
        };
      }),
    ),
  );
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    await tx.storedContent.create({
      data: {
        organizationId,
        sha256,
        size: content.length,
        mediaType: 'image/jpeg',
        storageKey: contentKey(organizationId, sha256),
        width: 1600,
        height: 1000,
      },
    });
    await tx.fileVariant.createMany({ data: variants });
    await tx.file.create({
      data: { organizationId, id: fileId, sha256, name: 'تصویر.jpg', state: 'ready', uploadedById: personId },
    });
  });
  return { fileId, sha256 };
}

/** A film as uploading leaves it: content and rows. Its bytes are no film, and nothing here looks into them. */
export async function aReadyFilm(test: TestApp, office: Office, mediaType = 'video/mp4') {
  const { storage, databases } = test.platform;
  const organizationId = office.organization.id;
  const { personId } = await office.actingAs('pr-officer');
  const content = randomBytes(5000);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const fileId = newId();
  const storageKey = contentKey(organizationId, sha256);
  await storage.put(storageKey, content, mediaType);
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    await tx.storedContent.create({ data: { organizationId, sha256, size: content.length, mediaType, storageKey } });
    await tx.file.create({
      data: { organizationId, id: fileId, sha256, name: 'فیلم.mp4', state: 'ready', uploadedById: personId },
    });
  });
  return { fileId, sha256, content };
}
