import { subject } from '@casl/ability';
import { roles, type Role } from '@ravabet/contracts';
import { describe, expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { rulesFor } from './rules-for.ts';
import { draftOfAnother, waitsForManager, waitsForHead, heads, table } from './testing/role-table.ts';

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
    const changing = granted.filter(
      ({ subject: type }) => !['Notification', 'SavedView', 'CalendarSubscription'].includes(String(type)),
    );
    const verbs = new Set(changing.flatMap((rule) => rule.action));
    verbs.delete('approve');
    verbs.delete('requestChanges');
    expect([...verbs].sort()).toEqual(['export', 'read', 'readPrivate']);
  });
});
