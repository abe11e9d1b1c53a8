import { dispatchesRoutes as routes } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import { type Actor, rulesFor } from '@ravabet/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import type { TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { published } from '../../testing/published-releases.ts';
import { getDispatchAudience } from './dispatches/get-dispatch-audience.ts';
import { sendDispatch } from './dispatches/send-dispatch.ts';
import { aRecipientList } from './testing/recipients-in-bulk.ts';

const many = 3000;
let test: TestApp;
let office: Office;
let manager: TestMember;
let list: string;
beforeAll(async () => {
  test = await buildTestApp();
  office = await anOffice(test);
  manager = await office.actingAs('pr-manager');
  list = await aRecipientList(test, office.organization.id, manager.personId, many);
});
afterAll(() => test.close());

async function prepared(): Promise<string> {
  const { id: pressReleaseId } = await published(office);
  const body = { pressReleaseId, purpose: 'release' as const, listIds: [list] };
  return (await manager.call(routes.prepare, { body })).body.id;
}
const actor = (): Actor => ({
  organizationId: office.organization.id,
  personId: manager.personId,
  roles: ['pr-manager'],
  unitId: null,
  headedUnitIds: [],
  deputyFor: [],
  selfApproval: false,
});
/** The most rows that one answer of the database brought into this process. */
async function mostRows(work: (tx: Tx) => Promise<unknown>): Promise<number> {
  let most = 0;
  await withOrganization(test.platform.databases.app.prisma, office.organization.id, async (tx) => {
    const watched = new Proxy(tx, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (name !== '$queryRaw' || typeof value !== 'function') return value;
        return async (...asked: unknown[]) => {
          const rows: unknown = await Reflect.apply(value, target, asked);
          if (Array.isArray(rows)) most = Math.max(most, rows.length);
          return rows;
        };
      },
    });
    await work(watched);
  });
  return most;
}

describe('thousands of recipients', () => {
  it('are counted and frozen where they are, and never come into the process that is asked', async () => {
    const first = await prepared();
    const audience = (id: string) => (tx: Tx) => getDispatchAudience(tx, actor(), rulesFor(actor()), id, 'fa');
    expect(await mostRows(audience(first))).toBeLessThan(10);
    const { body: before } = await manager.call(routes.audience, { params: { id: first } });
    expect(before).toMatchObject({ total: many, suppressed: 0, byLanguage: { fa: many }, doublePitchTotal: 0 });

    const confirmed = { version: 1, expected: many };
    const send = (tx: Tx) => sendDispatch(tx, test.platform, actor(), rulesFor(actor()), first, confirmed);
    expect(await mostRows(send)).toBeLessThan(10);
    await withOrganization(test.platform.databases.app.prisma, office.organization.id, (tx) =>
      tx.delivery.updateMany({ where: { dispatchId: first }, data: { state: 'sent', sentAt: new Date() } }),
    );

    const second = await prepared();
    expect(await mostRows(audience(second))).toBeLessThanOrEqual(100);
    const { body } = await manager.call(routes.audience, { params: { id: second } });
    expect(body).toMatchObject({ total: many, doublePitchTotal: many });
    expect(body.doublePitches).toHaveLength(100);
    expect(body.doublePitches[0]).toMatchObject({ organization: null, outlet: 'روزنامهٔ بامداد' });
  });
});
