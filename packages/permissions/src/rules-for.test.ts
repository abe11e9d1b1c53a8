import { subject } from '@casl/ability';
import { roles, type Role } from '@ravabet/contracts';
import { describe, expect, test } from 'vitest';
import type { Action, Subject } from './ability.ts';
import type { Actor } from './actor.ts';
import { rulesFor } from './rules-for.ts';

const actor = (role: Role | null, more: Partial<Actor> = {}): Actor => ({
  personId: 'me',
  organizationId: 'org',
  roles: role ? [role] : [],
  unitId: null,
  headedUnitIds: [],
  deputyFor: [],
  selfApproval: false,
  ...more,
});

const draftOfAnother = { state: 'draft', authorId: 'other', contributorIds: ['other'], waitsForRole: null };
const published = { ...draftOfAnother, state: 'published' };
const waitsForManager = { ...draftOfAnother, state: 'in-review', waitsForRole: 'pr-manager' };
const waitsForHead = { ...draftOfAnother, state: 'in-review', waitsForRole: 'head' };

const occasionReaders: Role[] = [
  'pr-officer',
  'pr-manager',
  'protocol-officer',
  'analyst',
  'department-head',
  'spokesperson',
  'head',
  'auditor',
];
/** Everybody who plans looks at what is taken; who decides in a council or keeps the system does not. */
const seesBookings = roles.filter((role) => role !== 'council-member' && role !== 'administrator');
/** Whoever has a part in a visit reads its file, whatever else they do. */
const inTheHouse = [...roles];
const heads = { headedUnitIds: ['icu'] };
const office: Role[] = ['pr-officer', 'pr-manager', 'protocol-officer'];
const guestReaders: Role[] = [...office, 'head', 'auditor'];
const protocol: Role[] = ['pr-manager', 'protocol-officer'];
const ofMyUnit = { ownerUnitId: 'icu', createdById: 'other' };
const ofAnotherUnit = { ownerUnitId: 'pharmacy', createdById: 'other' };
/** The actor heads intensive care. */
const supportTable: [Action, Subject, Record<string, unknown>, Role[]][] = [
  ['read', 'SupportService', {}, [...office, 'department-head', 'head', 'auditor']],
  ['create', 'SupportService', {}, ['pr-manager']],
  ['update', 'SupportService', {}, ['pr-manager']],
  ['archive', 'SupportService', {}, ['pr-manager']],
  ['restore', 'SupportService', {}, ['pr-manager']],
  ['read', 'SupportRequest', ofMyUnit, [...office, 'department-head', 'head', 'auditor']],
  ['read', 'SupportRequest', ofAnotherUnit, [...office, 'head', 'auditor']],
  ['create', 'SupportRequest', ofMyUnit, [...office, 'department-head']],
  ['create', 'SupportRequest', ofAnotherUnit, office],
  ['update', 'SupportRequest', ofMyUnit, [...office, 'department-head']],
  ['assign', 'SupportRequest', ofMyUnit, office],
  ['close', 'SupportRequest', ofMyUnit, office],
  ['schedule', 'SupportRequest', ofMyUnit, office],
  ['complete', 'SupportRequest', ofMyUnit, office],
  ['approve', 'SupportRequest', ofMyUnit, ['pr-manager']],
  ['confirm', 'SupportRequest', ofMyUnit, ['department-head']],
  ['confirm', 'SupportRequest', ofAnotherUnit, []],
  ['requestChanges', 'SupportRequest', ofMyUnit, ['department-head']],
  ['withdraw', 'SupportRequest', ofMyUnit, ['department-head']],
  ['export', 'SupportRequest', ofMyUnit, [...office, 'head', 'auditor']],
  ['read', 'Visit', { involvedUnitIds: ['pharmacy', 'icu'] }, [...roles]],
  ['answer', 'ZoneConsent', { ownerUnitId: 'icu' }, roles.filter((role) => role !== 'auditor')],
  ['answer', 'ZoneConsent', { ownerUnitId: 'pharmacy' }, []],
];

/** action, subject, row, roles that may; every other role may not */
const table: [Action, Subject, Record<string, unknown>, Role[]][] = [
  ['read', 'PressRelease', draftOfAnother, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  [
    'read',
    'PressRelease',
    published,
    [
      'pr-officer',
      'pr-manager',
      'protocol-officer',
      'analyst',
      'department-head',
      'spokesperson',
      'head',
      'council-member',
      'auditor',
    ],
  ],
  ['create', 'PressRelease', {}, ['pr-officer', 'pr-manager']],
  ['update', 'PressRelease', draftOfAnother, ['pr-officer', 'pr-manager']],
  ['submit', 'PressRelease', draftOfAnother, ['pr-officer', 'pr-manager']],
  ['approve', 'PressRelease', waitsForManager, ['pr-manager']],
  ['approve', 'PressRelease', waitsForHead, ['head']],
  ['requestChanges', 'PressRelease', waitsForManager, ['pr-manager', 'head']],
  ['publish', 'PressRelease', draftOfAnother, ['pr-manager']],
  ['overrideEmbargo', 'PressRelease', draftOfAnother, ['pr-manager', 'head']],
  ['withdraw', 'PressRelease', published, ['pr-manager']],
  ['correct', 'PressRelease', published, ['pr-officer', 'pr-manager']],
  ['read', 'Correction', draftOfAnother, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  ['update', 'Correction', draftOfAnother, ['pr-officer', 'pr-manager']],
  ['giveUp', 'Correction', draftOfAnother, ['pr-officer', 'pr-manager']],
  ['approve', 'Correction', waitsForHead, ['head']],
  ['publish', 'Correction', draftOfAnother, ['pr-manager']],
  ['read', 'ApprovalTime', {}, ['pr-manager', 'head', 'auditor']],
  ['delete', 'PressRelease', draftOfAnother, ['pr-officer', 'pr-manager']],
  ['read', 'ArchiveImport', {}, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  ['create', 'ArchiveImport', {}, ['pr-officer', 'pr-manager']],
  ['delete', 'ArchiveImport', {}, ['pr-manager']],
  ['read', 'Topic', {}, [...roles]],
  ['read', 'StyleRule', {}, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  ['delete', 'StyleRule', {}, ['pr-manager']],
  ['read', 'Boilerplate', {}, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  ['update', 'Boilerplate', {}, ['pr-manager']],
  ['create', 'Topic', {}, ['pr-manager']],
  ['update', 'Topic', {}, ['pr-manager']],
  [
    'read',
    'Fact',
    { ownerPersonId: 'other' },
    ['pr-officer', 'pr-manager', 'protocol-officer', 'analyst', 'spokesperson', 'head', 'auditor'],
  ],
  ['update', 'Fact', { ownerPersonId: 'other' }, ['pr-officer', 'pr-manager', 'analyst']],
  [
    'update',
    'Fact',
    { ownerPersonId: 'me' },
    ['pr-officer', 'pr-manager', 'protocol-officer', 'analyst', 'department-head', 'spokesperson'],
  ],
  ['read', 'Occasion', {}, occasionReaders],
  ['create', 'Occasion', {}, ['pr-manager', 'protocol-officer']],
  ['update', 'Occasion', {}, ['pr-manager', 'protocol-officer']],
  ['archive', 'Occasion', {}, ['pr-manager', 'protocol-officer']],
  ['restore', 'Occasion', {}, ['pr-manager', 'protocol-officer']],
  ['read', 'Visit', {}, [...office, 'head', 'auditor']],
  ['read', 'Visit', { involvedPersonIds: ['other', 'me'] }, inTheHouse],
  ['read', 'Visit', { involvedPersonIds: ['other'], involvedUnitIds: ['pharmacy'] }, [...office, 'head', 'auditor']],
  ['create', 'Visit', {}, office],
  ['update', 'Visit', {}, office],
  ['submit', 'Visit', {}, office],
  ['schedule', 'Visit', {}, office],
  ['complete', 'Visit', {}, office],
  ['close', 'Visit', {}, office],
  ['cancel', 'Visit', {}, office],
  ['checkIn', 'Visit', {}, office],
  ['export', 'Visit', {}, [...office, 'head', 'auditor']],
  ['approve', 'Visit', { createdById: 'other' }, ['pr-manager', 'head']],
  ['approve', 'Visit', { createdById: 'me' }, []],
  ['read', 'HospitalZone', {}, inTheHouse],
  ['create', 'HospitalZone', {}, office],
  ['update', 'HospitalZone', {}, office],
  ['archive', 'HospitalZone', {}, office],
  ['read', 'Guest', {}, guestReaders],
  ['create', 'Guest', {}, office],
  ['update', 'Guest', {}, office],
  ['archive', 'Guest', {}, office],
  ['restore', 'Guest', {}, office],
  ['readPrivate', 'Guest', {}, [...office, 'head']],
  ['read', 'RefusalEntry', {}, protocol],
  ['create', 'RefusalEntry', {}, protocol],
  ['delete', 'RefusalEntry', {}, protocol],
  ['read', 'ProtocolRank', {}, guestReaders],
  ['update', 'ProtocolRank', {}, protocol],
  ['read', 'Gift', {}, guestReaders],
  ['create', 'Gift', {}, protocol],
  ['update', 'Gift', {}, protocol],
  ['withdraw', 'Gift', {}, protocol],
  ['approve', 'Gift', {}, ['pr-manager']],
  ['export', 'Gift', {}, [...protocol, 'head', 'auditor']],
  ['update', 'GiftCeiling', {}, ['pr-manager']],
  ['read', 'LunarMonth', {}, [...occasionReaders, 'administrator']],
  ['update', 'LunarMonth', {}, ['pr-manager', 'administrator']],
  ['create', 'Fact', {}, ['pr-officer', 'pr-manager', 'analyst']],
  ['delete', 'Fact', {}, ['pr-manager']],
  ['read', 'PressContact', {}, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  ['create', 'PressContact', {}, ['pr-officer', 'pr-manager']],
  ['publish', 'PressContact', {}, ['pr-manager']],
  ['read', 'PressEvent', {}, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  ['update', 'PressEvent', {}, ['pr-officer', 'pr-manager']],
  ['publish', 'PressEvent', {}, ['pr-manager']],
  ['update', 'Newsroom', {}, ['pr-manager']],
  [
    'read',
    'Campaign',
    {},
    ['pr-officer', 'pr-manager', 'protocol-officer', 'analyst', 'spokesperson', 'head', 'auditor'],
  ],
  ['create', 'Campaign', {}, ['pr-officer', 'pr-manager']],
  ['update', 'Campaign', {}, ['pr-officer', 'pr-manager']],
  ['create', 'Membership', {}, ['pr-manager', 'administrator']],
  ['update', 'Organization', {}, ['pr-manager', 'administrator']],
  ['create', 'Organization', {}, ['administrator']],
  ['read', 'AuditEntry', {}, ['pr-manager', 'head', 'administrator', 'auditor']],
  ['read', 'OfficeNumber', {}, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  ['read', 'Comment', {}, [...office, 'department-head', 'head', 'auditor']],
  ['create', 'Comment', {}, [...office, 'department-head', 'head']],
  ['update', 'Comment', { authorId: 'me' }, [...office, 'department-head', 'head']],
  ['update', 'Comment', { authorId: 'other' }, ['pr-manager']],
  ['create', 'File', {}, roles.filter((role) => role !== 'auditor')],
  ['read', 'File', { uploadedById: 'other' }, ['pr-officer', 'pr-manager', 'protocol-officer', 'head', 'auditor']],
  ['read', 'File', { uploadedById: 'me' }, [...roles]],
  ['suspend', 'Membership', { personId: 'other' }, ['pr-manager', 'administrator']],
  ['setPicture', 'Membership', { personId: 'other' }, ['pr-manager', 'administrator']],
  ['setPicture', 'Membership', { personId: 'me' }, roles.filter((role) => role !== 'auditor')],
  ['read', 'SocialPost', draftOfAnother, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  ['create', 'SocialPost', {}, ['pr-officer', 'pr-manager']],
  ['approve', 'SocialPost', draftOfAnother, ['pr-manager']],
  ['publish', 'SocialPost', draftOfAnother, ['pr-manager']],
  ['confirm', 'SocialPost', draftOfAnother, ['pr-officer', 'pr-manager']],
  ['update', 'Channel', {}, ['pr-manager']],
  ['create', 'PublishingFreeze', {}, ['pr-manager', 'head']],
  ['read', 'Recipient', {}, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  ['create', 'Recipient', {}, ['pr-officer', 'pr-manager']],
  ['archive', 'Recipient', {}, ['pr-officer', 'pr-manager']],
  ['export', 'Recipient', {}, ['pr-officer', 'pr-manager', 'auditor']],
  ['update', 'RecipientList', {}, ['pr-officer', 'pr-manager']],
  ['read', 'RecipientList', {}, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  ['create', 'EmbargoLink', {}, ['pr-officer', 'pr-manager']],
  ['revoke', 'EmbargoLink', {}, ['pr-officer', 'pr-manager']],
  ['read', 'EmbargoLink', {}, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  ['create', 'Dispatch', {}, ['pr-officer', 'pr-manager']],
  ['read', 'Dispatch', {}, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  ['send', 'Dispatch', {}, ['pr-manager']],
  ['pause', 'Dispatch', {}, ['pr-officer', 'pr-manager']],
  ['cancel', 'Dispatch', {}, ['pr-manager']],
  ['export', 'Dispatch', {}, ['pr-officer', 'pr-manager', 'auditor']],
  ['create', 'Suppression', {}, ['pr-officer', 'pr-manager']],
  ['lift', 'Suppression', {}, ['pr-manager']],
  ['read', 'PressQuestion', {}, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  ['answer', 'PressQuestion', {}, ['pr-officer', 'pr-manager']],
  ['close', 'PressQuestion', {}, ['pr-officer', 'pr-manager']],
  ['read', 'NewsroomStatistics', {}, ['pr-officer', 'pr-manager', 'analyst', 'head', 'auditor']],
  ['read', 'NewsroomSubscriber', {}, ['pr-officer', 'pr-manager', 'head', 'auditor']],
  ['export', 'NewsroomSubscriber', {}, ['pr-manager']],
  ['read', 'Resource', {}, seesBookings],
  ['create', 'Resource', {}, ['pr-manager', 'protocol-officer']],
  ['update', 'Resource', {}, ['pr-manager', 'protocol-officer']],
  ['archive', 'Resource', {}, ['pr-manager', 'protocol-officer']],
  ['restore', 'Resource', {}, ['pr-manager', 'protocol-officer']],
  ['read', 'Booking', { createdById: 'other' }, seesBookings],
  ['create', 'Booking', {}, ['pr-officer', 'pr-manager', 'protocol-officer']],
  ['update', 'Booking', { createdById: 'me' }, ['pr-officer', 'pr-manager', 'protocol-officer']],
  ['update', 'Booking', { createdById: 'other' }, ['pr-manager', 'protocol-officer']],
  ['cancel', 'Booking', { createdById: 'me' }, ['pr-officer', 'pr-manager', 'protocol-officer']],
  ['cancel', 'Booking', { createdById: 'other' }, ['pr-manager', 'protocol-officer']],
  ['readPrivate', 'Booking', { createdById: 'other' }, ['pr-manager', 'protocol-officer', 'head', 'auditor']],
  ...supportTable,
  ['create', 'Task', {}, ['pr-officer', 'pr-manager', 'protocol-officer', 'head']],
];

describe('roles and actions', () => {
  for (const [action, type, row, allowed] of table) {
    const what =
      Object.values(row).length > 0 ? `${type} (${String(row.state)}, waits for ${String(row.waitsForRole)})` : type;
    test(`${action} ${what}: ${allowed.join(', ')}`, () => {
      const may = roles.filter((role) => rulesFor(actor(role, heads)).can(action, subject(type, { ...row })));
      expect(may).toEqual(roles.filter((role) => allowed.includes(role)));
    });
  }

  test('an account without membership sees nothing', () => {
    expect(rulesFor(actor(null)).rules.filter((rule) => !rule.inverted)).toEqual([]);
  });

  test('nobody approves what they wrote or changed themselves', () => {
    const own = { ...waitsForManager, contributorIds: ['other', 'me'] };
    expect(rulesFor(actor('pr-manager')).can('approve', subject('PressRelease', { ...own }))).toBe(false);
  });

  test('an organisation can switch approving own work on', () => {
    const own = { ...waitsForManager, contributorIds: ['me'] };
    const lenient = rulesFor(actor('pr-manager', { selfApproval: true }));
    expect(lenient.can('approve', subject('PressRelease', { ...own }))).toBe(true);
  });

  test('a deputy decides the steps of the absent person and gains nothing else', () => {
    const deputy = rulesFor(actor('pr-officer', { deputyFor: [{ personId: 'boss', roles: ['head'] }] }));
    expect(deputy.can('approve', subject('PressRelease', { ...waitsForHead }))).toBe(true);
    expect(deputy.can('approve', subject('PressRelease', { ...waitsForManager }))).toBe(false);
    expect(deputy.can('publish', subject('PressRelease', { ...draftOfAnother }))).toBe(false);
  });

  test('a step that waits for a person, or for the head of a unit, is read and decided by them and their deputies alone', () => {
    const forMe = { ...draftOfAnother, state: 'in-review', waitsForPersonId: 'me' };
    const forIcu = { ...draftOfAnother, state: 'in-review', waitsForUnitId: 'icu' };
    const may = (ability: ReturnType<typeof rulesFor>, row: object) =>
      (['read', 'approve', 'requestChanges'] as const).map((verb) =>
        ability.can(verb, subject('PressRelease', { ...row })),
      );
    expect(may(rulesFor(actor('analyst')), forMe)).toEqual([true, true, true]);
    expect(may(rulesFor(actor('analyst', { personId: 'other' })), forMe)).toEqual([false, false, false]);
    expect(may(rulesFor(actor('department-head', { headedUnitIds: ['icu'] })), forIcu)).toEqual([true, true, true]);
    expect(may(rulesFor(actor('pr-manager')), forIcu)).toEqual([true, false, true]);
    expect(may(rulesFor(actor('analyst')), { ...draftOfAnother, deciderIds: ['me'] })).toEqual([true, false, false]);
    const deputyFor = [{ personId: 'boss', roles: [], headedUnitIds: ['icu'] }];
    expect(may(rulesFor(actor('analyst', { deputyFor })), forIcu)).toEqual([true, true, true]);
    expect(may(rulesFor(actor('analyst', { deputyFor })), { ...forMe, waitsForPersonId: 'boss' })).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('a department head sees and does the tasks of the own unit only', () => {
    const ability = rulesFor(actor('department-head', { headedUnitIds: ['icu'] }));
    expect(ability.can('complete', subject('Task', { ownerUnitId: 'icu' }))).toBe(true);
    expect(ability.can('read', subject('Task', { ownerUnitId: 'pharmacy' }))).toBe(false);
  });

  test('an auditor changes nothing', () => {
    const granted = rulesFor(actor('auditor')).rules.filter((rule) => !rule.inverted);
    const changing = granted.filter((rule) => rule.subject !== 'Notification' && rule.subject !== 'SavedView');
    const verbs = new Set(changing.flatMap((rule) => rule.action));
    verbs.delete('approve');
    verbs.delete('requestChanges');
    expect([...verbs].sort()).toEqual(['export', 'read', 'readPrivate']);
  });
});
