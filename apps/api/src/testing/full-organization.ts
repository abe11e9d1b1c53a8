import { recipientListsRoutes, recipientsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { boilerplatesRoutes, styleRulesRoutes, topicsRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { commentsRoutes } from '@ravabet/contracts/office/comments';
import { organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import { channelsRoutes, socialPostsRoutes } from '@ravabet/contracts/newsdesk/social-posts';
import { savedViewsRoutes } from '@ravabet/contracts/office/saved-views';
import { tasksRoutes } from '@ravabet/contracts/office/tasks';
import { resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import { supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import type { Wing } from '@ravabet/contracts/capabilities';
import { withOrganization } from '@ravabet/db/with-organization';
import { newId } from '../platform/new-id.ts';
import { planEscalations } from '../office/tasks/plan-escalation.ts';
import { beginUpload } from '../office/files/testing/upload.ts';
import { anOffice, type Office } from './acting-as.ts';
import { aPressRelease, aUnit, type TestMember } from './builders.ts';
import type { TestApp } from './build-test-app.ts';
import { aFullNewsdesk } from './full-newsdesk.ts';
import { aFullProtocol } from './full-protocol.ts';
import { aReadyPicture, approved } from './published-releases.ts';

type Ids = Record<string, string>;

/** An organisation with something in every room, each holding the word; one id of each kind of record, and the same by wing. */
export async function aFullOrganization(
  test: TestApp,
  word: string,
): Promise<{ office: Office; ids: Ids; idsOf: Record<Wing, Ids> }> {
  const office = await anOffice(test);
  const { organization } = office;
  const officer = await office.actingAs('pr-officer');
  const manager = await office.actingAs('pr-manager');
  const administrator = await office.actingAs('administrator');
  const draft = await aPressRelease(officer, { title: word });
  const ready = await approved(office, { title: word });
  const picture = await aReadyPicture(test, office);
  const unit = await aUnit(test, organization, { fa: word, headPersonId: manager.personId });
  const made = async (what: string, answer: Promise<{ status: number; body: unknown; text: string }>) => {
    const { status, body, text } = await answer;
    if (status >= 300) throw new Error(`no ${what}: ${text}`);
    return (body as { id: string }).id;
  };
  const task = await made(
    'task',
    manager.call(tasksRoutes.create, {
      body: {
        title: word,
        owner: { personId: officer.personId },
        subject: { type: 'PressRelease', id: draft.id },
        due: { workingDays: 5 },
      },
    }),
  );
  await planEscalations(test.platform);
  await made('pause', manager.call(tasksRoutes.pause, { params: { id: task }, body: { version: 1, reason: word } }));
  const comment = await made(
    'comment',
    manager.call(commentsRoutes.add, { body: { subjectType: 'PressRelease', subjectId: draft.id, text: word } }),
  );
  const channel = await made(
    'channel',
    manager.call(channelsRoutes.create, {
      body: {
        kind: 'manual',
        name: word,
        language: 'fa',
        apiUrl: '',
        publicUrl: '',
        chatId: '',
        lengthLimit: 500,
        ownerPersonId: officer.personId,
        ownerUnitId: null,
        minutesToPost: 60,
      },
    }),
  );
  const socialPost = await made(
    'social post',
    officer.call(socialPostsRoutes.create, { body: { channelId: channel, text: word, pressReleaseId: draft.id } }),
  );
  const holiday = await made(
    'holiday',
    administrator.call(organizationsRoutes.addHoliday, {
      body: {
        date: '2027-05-05',
        names: { fa: word, ar: '', en: '', zh: '' },
        kind: 'local',
        expected: false,
        source: '',
      },
    }),
  );
  const savedView = await made(
    'saved view',
    manager.call(savedViewsRoutes.create, { body: { room: 'press-releases', name: word, query: 'state=draft' } }),
  );
  const invitation = await made(
    'invitation',
    administrator.call(peopleRoutes.invite, {
      body: { email: 'guest@example.ir', name: word, roles: ['pr-officer'], unitId: null, locale: 'fa' },
    }),
  );
  const recipientList = await made(
    'list of recipients',
    officer.call(recipientListsRoutes.create, { body: { name: word } }),
  );
  const recipient = await made(
    'recipient',
    officer.call(recipientsRoutes.create, {
      body: { name: word, mail: 'canary@example.ir', outlet: word, listIds: [recipientList] },
    }),
  );
  const names = { fa: word, ar: '', en: '', zh: '' };
  const resource = await made(
    'resource',
    manager.call(resourcesRoutes.create, { body: { kind: 'hall', names, place: word, note: word } }),
  );
  const booking = newId();
  const [startsAt, endsAt] = [1, 2].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
  const booked = await officer.call(resourcesRoutes.book, {
    body: { ids: [booking], resourceIds: [resource], startsAt: startsAt ?? '', endsAt: endsAt ?? '', title: word },
  });
  if (booked.status !== 201) throw new Error(`no booking: ${booked.text}`);
  const support = await aSupportRequest(manager, word, unit);
  const house = {
    topic: await manager.call(topicsRoutes.create, { body: { slug: 'canary', names } }),
    boilerplate: await manager.call(boilerplatesRoutes.create, { body: { language: 'fa', title: word, text: word } }),
    styleRule: await manager.call(styleRulesRoutes.create, {
      body: { language: 'fa', phrase: word, weight: 'forbidden', suggestion: word, reason: word },
    }),
  };
  const idOf = ({ body, text }: { body: { items: { id: string }[] }; text: string }): string => {
    if (!body.items?.[0]) throw new Error(text);
    return body.items[0].id;
  };
  const begun = await beginUpload(officer, organization.id, `${word}.txt`, 3);
  const upload = String(begun.headers['location']).split('/').at(-1) ?? '';
  const rows = { pressQuestion: newId(), job: newId(), notification: newId(), deputy: newId() };
  await withOrganization(test.platform.databases.app.prisma, organization.id, async (tx) => {
    const organizationId = organization.id;
    await tx.job.create({
      data: {
        organizationId,
        id: rows.job,
        kind: 'press-releases.export',
        params: { word },
        createdById: manager.personId,
      },
    });
    await tx.pressQuestion.create({
      data: {
        organizationId,
        id: rows.pressQuestion,
        codeHash: rows.pressQuestion,
        language: 'fa',
        name: word,
        phone: '021',
        text: word,
      },
    });
    await tx.notification.create({
      data: {
        organizationId,
        id: rows.notification,
        personId: manager.personId,
        kind: 'mentioned',
        subjectType: 'PressRelease',
        subjectId: draft.id,
        params: { title: word },
        dedupeKey: rows.notification,
      },
    });
    await tx.deputy.create({
      data: {
        organizationId,
        id: rows.deputy,
        personId: manager.personId,
        deputyPersonId: officer.personId,
        startsAt: new Date(),
        endsAt: new Date(Date.now() + 86_400_000),
        reason: word,
      },
    });
  });
  const hooks = { draft: draft.id, approved: ready.id, file: picture.fileId, recipient, socialPost };
  const idsOf = {
    newsdesk: {
      ...(await aFullNewsdesk(test, office, word, hooks)),
      draft: draft.id,
      approved: ready.id,
      topic: idOf(house.topic),
      boilerplate: idOf(house.boilerplate),
      styleRule: idOf(house.styleRule),
      channel,
      socialPost,
      recipient,
      recipientList,
    },
    protocol: { ...(await aFullProtocol(test, office, word, picture.fileId)), resource, booking, ...support },
    office: {
      file: picture.fileId,
      unit,
      task,
      comment,
      holiday,
      savedView,
      invitation,
      upload,
      ...rows,
      membership: officer.membershipId,
      person: officer.personId,
      organization: organization.id,
    },
  };
  return { office, ids: { ...idsOf.newsdesk, ...idsOf.protocol, ...idsOf.office }, idsOf };
}

/** An entry of the catalogue, and a request for it that was promised and to which something was handed over. */
async function aSupportRequest(manager: TestMember, word: string, unitId: string): Promise<Record<string, string>> {
  const [supportService, supportRequest] = [newId(), newId()];
  const names = { fa: word, ar: '', en: '', zh: '' };
  const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString();
  const service = { names, deliverables: names, questions: [], isAtTime: false, leadWorkingDays: 0, position: 0 };
  const asked = { serviceId: supportService, title: word, note: word, unitId, wantedOn: inTenDays.slice(0, 10) };
  const delivery = { kind: 'text' as const, text: word };
  const params = { id: supportRequest };
  const promise = { version: 1, assigneeId: manager.personId, promisedAt: inTenDays };
  await manager.call(supportRequestsRoutes.createService, {
    body: { id: supportService, ...service, dailyCapacity: null },
  });
  await manager.call(supportRequestsRoutes.submit, { body: { id: supportRequest, ...asked, answers: [] } });
  await manager.call(supportRequestsRoutes.accept, { params, body: promise });
  const { status, body, text } = await manager.call(supportRequestsRoutes.addDelivery, {
    params,
    body: { version: 2, delivery },
  });
  if (status >= 300) throw new Error(`no support request: ${text}`);
  return { supportService, supportRequest, supportDelivery: body.deliveries[0]?.id ?? '' };
}
