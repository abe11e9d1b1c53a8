import { campaignsRoutes } from '@ravabet/contracts/newsdesk/campaigns';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import { newId } from '../platform/new-id.ts';
import type { Office } from './acting-as.ts';
import type { TestApp } from './build-test-app.ts';
import { aFact } from './figures.ts';

/** What the records of the newsdesk hang on. */
interface Hooks {
  readonly draft: string;
  readonly approved: string;
  readonly file: string;
  readonly recipient: string;
  readonly socialPost: string;
}

/**
 * Something in the rooms of the newsdesk whose records come about by long work, by mail or by hand of the public: sendings, links under
 * embargo, archives, what the newsroom is made of. Each holds the word.
 */
export async function aFullNewsdesk(
  test: TestApp,
  office: Office,
  word: string,
  hooks: Hooks,
): Promise<Record<string, string>> {
  const names = { fa: word, ar: word, en: word, zh: word };
  const officer = await office.actingAs('pr-officer');
  const { id: fact } = await aFact(office, { names, unit: names, source: word });
  const campaign = await officer.call(campaignsRoutes.create, {
    body: {
      title: word,
      goal: word,
      audiences: [word],
      channels: ['press'],
      startsOn: '2027-03-21',
      endsOn: '2027-04-20',
      budget: 5,
      ownerId: officer.personId,
      memberIds: [],
    },
  });
  if (campaign.status !== 201) throw new Error(`no campaign: ${campaign.text}`);
  const ids = {
    fact,
    campaign: campaign.body.id,
    ...newIds(
      'correction',
      'dispatch',
      'delivery',
      'suppression',
      'embargoLink',
      'pressContact',
      'pressEvent',
      'redirect',
      'archiveImport',
      'campaignMessage',
      'campaignItem',
      'campaignExpense',
      'campaignLink',
      'subscriber',
    ),
  };
  const { organization } = office;
  await withOrganization(test.platform.databases.app.prisma, organization.id, async (tx) => {
    const place = { tx, organizationId: organization.id, personId: officer.personId, word, names, hooks };
    await sent(place, ids);
    await campaigned(place, ids);
    await shown(place, ids);
    await takenOver(place, ids);
  });
  return ids;
}

const newIds = <K extends string>(...kinds: K[]): Record<K, string> =>
  Object.fromEntries(kinds.map((kind) => [kind, newId()])) as Record<K, string>;

interface Place {
  readonly tx: Tx;
  readonly organizationId: string;
  readonly personId: string;
  readonly word: string;
  readonly names: Record<string, string>;
  readonly hooks: Hooks;
}
type Ids = Record<string, string>;

async function sent({ tx, organizationId, personId, word, names, hooks }: Place, ids: Ids): Promise<void> {
  const mail = 'reached@example.ir';
  await tx.dispatch.createMany({
    data: [
      {
        organizationId,
        id: ids['dispatch'] ?? '',
        pressReleaseId: hooks.approved,
        purpose: 'release',
        subjects: names,
        reason: word,
        contents: { fa: { subject: word } },
        preparedById: personId,
      },
    ],
  });
  await tx.delivery.createMany({
    data: [
      {
        organizationId,
        id: ids['delivery'] ?? '',
        dispatchId: ids['dispatch'] ?? '',
        recipientId: hooks.recipient,
        name: word,
        outlet: word,
        mail,
        mailNormalised: mail,
        domain: 'example.ir',
        state: 'bounced',
        reply: word,
      },
    ],
  });
  await tx.suppression.createMany({
    data: [
      {
        organizationId,
        id: ids['suppression'] ?? '',
        mail: 'stopped@example.ir',
        mailNormalised: 'stopped@example.ir',
        reason: 'by-hand',
        detail: word,
      },
    ],
  });
  await tx.distributionSetting.createMany({ data: [{ organizationId, doublePitchDays: 9 }] });
  const linkId = ids['embargoLink'] ?? '';
  await tx.embargoLink.createMany({
    data: [
      {
        organizationId,
        id: linkId,
        pressReleaseId: hooks.approved,
        recipientId: hooks.recipient,
        name: word,
        mail,
        language: 'fa',
        tokenHash: linkId,
        markCode: linkId.slice(-10),
        expiresAt: new Date(Date.now() + 86_400_000),
      },
    ],
  });
  await tx.embargoReader.createMany({
    data: [{ organizationId, id: newId(), linkId, cookieHash: linkId, network: word }],
  });
  await tx.embargoAccess.createMany({ data: [{ organizationId, id: newId(), linkId, kind: 'opened', network: word }] });
}

async function campaigned({ tx, organizationId, personId, word, names, hooks }: Place, ids: Ids): Promise<void> {
  const of = { organizationId, campaignId: ids['campaign'] ?? '' };
  await tx.campaignMessage.createMany({
    data: [{ ...of, id: ids['campaignMessage'] ?? '', position: 1, texts: names, audience: word }],
  });
  await tx.campaignItem.createMany({
    data: [
      {
        ...of,
        id: ids['campaignItem'] ?? '',
        kind: 'event',
        title: word,
        plannedOn: new Date('2027-03-25'),
        channel: 'press',
        responsibleId: personId,
      },
    ],
  });
  await tx.campaignExpense.createMany({
    data: [
      {
        ...of,
        id: ids['campaignExpense'] ?? '',
        title: word,
        amount: 5n,
        spentOn: new Date('2027-03-25'),
        createdById: personId,
      },
    ],
  });
  await tx.campaignLink.createMany({
    data: [
      {
        ...of,
        id: ids['campaignLink'] ?? '',
        subjectType: 'PressRelease',
        subjectId: hooks.draft,
        createdById: personId,
      },
    ],
  });
  await tx.socialPostAttempt.createMany({
    data: [{ organizationId, socialPostId: hooks.socialPost, n: 1, outcome: 'refused', detail: word }],
  });
}

async function shown({ tx, organizationId, word, names, hooks }: Place, ids: Ids): Promise<void> {
  await tx.pressContact.createMany({
    data: [{ organizationId, id: ids['pressContact'] ?? '', names, subjects: names, phone: '021' }],
  });
  const startsAt = new Date('2027-03-25T06:00:00Z');
  const endsAt = new Date('2027-03-25T08:00:00Z');
  await tx.pressEvent.createMany({
    data: [{ organizationId, id: ids['pressEvent'] ?? '', titles: names, places: names, startsAt, endsAt }],
  });
  await tx.newsroomLook.createMany({ data: [{ organizationId, about: names, logoFileId: hooks.file }] });
  await tx.newsroomRedirect.createMany({
    data: [{ organizationId, id: ids['redirect'] ?? '', path: `/${word}`, pressReleaseId: hooks.draft }],
  });
  await tx.newsroomSubscriber.createMany({
    data: [
      {
        organizationId,
        id: ids['subscriber'] ?? '',
        email: 'reader@example.ir',
        state: 'confirmed',
        language: 'fa',
        languages: ['fa'],
        confirmHash: ids['subscriber'] ?? '',
        manageHash: ids['subscriber'] ?? '',
      },
    ],
  });
  await tx.newsroomCount.createMany({
    data: [
      {
        organizationId,
        day: new Date('2027-03-21'),
        pressReleaseId: hooks.approved,
        language: 'fa',
        what: 'read',
        source: 'site',
        host: word,
        n: 3,
      },
    ],
  });
}

async function takenOver({ tx, organizationId, personId, word, hooks }: Place, ids: Ids): Promise<void> {
  const pressReleaseId = hooks.draft;
  const factId = ids['fact'] ?? '';
  await tx.factUse.createMany({
    data: [{ organizationId, pressReleaseId, position: 0, factId, sentence: word, said: word, value: 1 }],
  });
  const file = { organizationId, pressReleaseId, fileId: hooks.file, position: 0, caption: word };
  await tx.pressReleasePicture.createMany({ data: [{ ...file, id: newId() }] });
  await tx.pressReleaseMedium.createMany({ data: [{ ...file, id: newId(), transcript: word }] });
  await tx.socialPostPicture.createMany({
    data: [{ organizationId, socialPostId: hooks.socialPost, fileId: hooks.file, position: 0, alternativeText: word }],
  });
  await tx.publishingFreeze.createMany({ data: [{ organizationId, frozenById: personId, reason: word }] });
  const importId = ids['archiveImport'] ?? '';
  await tx.archiveImport.createMany({
    data: [
      {
        organizationId,
        id: importId,
        name: word,
        state: 'ready',
        fileIds: [hooks.file],
        options: { outcome: 'draft', language: 'fa', kind: 'news', calendar: 'jalali', numbered: false },
        createdById: personId,
      },
    ],
  });
  await tx.archiveImportItem.createMany({
    data: [
      {
        organizationId,
        importId,
        position: 1,
        fileId: hooks.file,
        path: word,
        sourceKey: word,
        state: 'found',
        found: { title: word, doubts: [] },
      },
    ],
  });
  await tx.pressReleaseCorrection.createMany({
    data: [
      {
        organizationId,
        id: ids['correction'] ?? '',
        pressReleaseId: hooks.approved,
        note: word,
        content: { title: word },
        authorId: personId,
      },
    ],
  });
}
