import {
  type NewParticipant,
  type NewVisitItem,
  visitPartsRoutes,
  visitsRoutes,
  zonesRoutes,
} from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import { newId } from '../platform/new-id.ts';
import type { Office } from './acting-as.ts';
import { aUnit } from './builders.ts';
import type { TestApp } from './build-test-app.ts';

/** A visit with a row in each of its tables, each holding the word. */
export async function aFullVisit(
  test: TestApp,
  office: Office,
  word: string,
  fileId: string,
): Promise<Record<string, string>> {
  const officer = await office.actingAs('protocol-officer');
  const organizationId = office.organization.id;
  const [visit, delegation, guest, participant, item, zone] = [newId(), newId(), newId(), newId(), newId(), newId()];
  const ward = await aUnit(test, office.organization, { fa: word });
  const names = { fa: word, ar: word, en: word, zh: word };
  const [startsAt = '', endsAt = ''] = [5, 6].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
  const done = (answer: { status: number; text: string }): void => {
    if (answer.status >= 300) throw new Error(`no visit: ${answer.text}`);
  };
  const tx = <T>(work: Parameters<typeof withOrganization<T>>[2]): Promise<T> =>
    withOrganization(test.platform.databases.app.prisma, organizationId, work);
  await tx((db) =>
    db.guest.createMany({ data: [{ organizationId, id: guest, namePersian: word, createdById: officer.personId }] }),
  );
  const kinds = { kind: 'official', origin: 'foreign', level: 'expert' } as const;
  const when = { startsAt, endsAt };
  done(await officer.call(visitsRoutes.create, { body: { id: visit, title: word, ...kinds, ...when, note: word } }));
  const kind = 'clinical' as const;
  done(await officer.call(zonesRoutes.create, { body: { id: zone, names, kind, unitId: ward, photosAllowed: false } }));
  const params = { id: visit };
  done(await officer.call(visitPartsRoutes.addDelegation, { params, body: { id: delegation, names, country: 'IQ' } }));
  const coming: NewParticipant = { id: participant, side: 'guest', guestId: guest, delegationId: delegation };
  done(await officer.call(visitPartsRoutes.addParticipant, { params, body: coming }));
  const line: NewVisitItem = { id: item, ...when, title: word, place: word, zoneId: zone, responsibleUnitId: ward };
  done(await officer.call(visitPartsRoutes.addItem, { params, body: line }));
  const consent = await tx((db) => db.zoneConsent.findFirstOrThrow({ where: { visitId: visit } }));
  const rows = await tx((db) =>
    theRest(db, { organizationId, visit, participant, item, word, fileId, by: officer.personId }),
  );
  return { visit, delegation, guest, participant, visitItem: item, zone, consent: consent.id, ...rows };
}

async function theRest(
  db: Parameters<Parameters<typeof withOrganization>[2]>[0],
  of: {
    organizationId: string;
    visit: string;
    participant: string;
    item: string;
    word: string;
    fileId: string;
    by: string;
  },
): Promise<Record<string, string>> {
  const { organizationId, visit: visitId, participant: participantId, item: itemId, word, fileId, by } = of;
  const [arrangement, tick, service, promise, feedback] = [newId(), newId(), newId(), newId(), newId()];
  const document = newId();
  const own = { organizationId, visitId };
  await db.visitArrangement.createMany({
    data: [{ ...own, id: arrangement, kind: 'seating', title: word, shape: 'u', seats: [8], createdById: by }],
  });
  const device = { deviceId: word, deviceOrder: 1, tickedAt: new Date(), tickedById: by };
  await db.visitTick.createMany({ data: [{ ...own, id: tick, kind: 'item-started', itemId, note: word, ...device }] });
  await db.visitService.createMany({ data: [{ ...own, id: service, kind: 'interpreter', title: word, personId: by }] });
  const task = await db.task.findFirstOrThrow({ where: { organizationId, subjectId: visitId } });
  await db.visitPromise.createMany({ data: [{ ...own, id: promise, text: word, taskId: task.id, createdById: by }] });
  const link = { salt: word, tokenHash: newId(), language: 'fa', endsAt: new Date(Date.now() + 86_400_000) };
  await db.visitFeedback.createMany({
    data: [{ ...own, id: feedback, participantId, ...link, text: word, answeredAt: new Date(), createdById: by }],
  });
  const shown = { fileId, position: 0, alternativeText: word, caption: word };
  await db.visitPicture.createMany({ data: [{ ...own, ...shown }] });
  await db.visitDocument.createMany({ data: [{ ...own, id: document, fileId, title: word, addedById: by }] });
  return { arrangement, tick, visitService: service, promise, visitFeedback: feedback, visitDocument: document };
}
