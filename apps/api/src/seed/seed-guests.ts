import type { ProtocolRank } from '@ravabet/contracts/protocol/guests';
import type { FastifyInstance } from 'fastify';
import { newId } from '../platform/new-id.ts';
import { delegation } from './guest-delegation.ts';
import { directory } from './guest-directory.ts';
import { seedGifts } from './seed-gifts.ts';
import type { SeededOrganization } from './seed-organizations.ts';
import type { SeededPerson } from './seed-people.ts';

export interface SeededGuests {
  /** by the Latin name */
  readonly ids: ReadonlyMap<string, string>;
  /** the Latin names of the foreign delegation, its head first */
  readonly delegation: readonly string[];
  /** by class and number, as «3-2» */
  readonly rankIds: ReadonlyMap<string, string>;
}

type Call = <T>(by: string, method: 'GET' | 'POST', path: string, payload?: object) => Promise<T>;

/** Ranks, some sixty guests with a foreign delegation of twelve, one entry of the refusal list, and gifts in every state. */
export async function seedGuests(
  app: FastifyInstance,
  organizations: ReadonlyMap<string, SeededOrganization>,
  people: ReadonlyMap<string, SeededPerson>,
): Promise<SeededGuests> {
  const at = organizations.get('shafa');
  const ids = new Map<string, string>();
  const rankIds = new Map<string, string>();
  const names = delegation.map((one) => one.names[1]);
  if (!at) return { ids, delegation: names, rankIds };
  const call: Call = async (by, method, path, payload) => {
    const answer = await app.inject({
      method,
      url: `/api/organizations/${at.id}/${path}`,
      headers: { cookie: people.get(by)?.cookie ?? '', 'idempotency-key': newId() },
      ...(payload && { payload }),
    });
    if (answer.statusCode >= 300) throw new Error(`demo data: ${path}: ${answer.body}`);
    return answer.json();
  };
  await call('protocol', 'POST', 'guests/ranks/usual', {});
  const ranks = await call<{ items: ProtocolRank[] }>('protocol', 'GET', 'guests/ranks');
  for (const { id, classNumber, orderNumber } of ranks.items) rankIds.set(`${classNumber}-${orderNumber}`, id);
  const make = async (latin: string, body: object): Promise<void> => {
    ids.set(latin, (await call<{ id: string }>('protocol', 'POST', 'guests', body)).id);
  };
  for (const { persian, latin, titles, workplaces, country } of directory) {
    await make(latin, { names: { persian, latin, chinese: '' }, titles, workplaces, country });
  }
  const ministry = { fa: 'وزارت بهداشت چین', en: 'Ministry of Health of China', zh: '中国卫生部' };
  for (const { names: known, office, rank, took, diets = [], accessNeeds = '', languages } of delegation) {
    const [persian, latin, chinese] = known;
    const held = { titles: office, rankId: rankIds.get(rank.join('-')), tookOfficeAt: `${took}T00:00:00.000Z` };
    await make(latin, {
      names: { persian, latin, chinese },
      titles: office,
      workplaces: ministry,
      country: 'CN',
      languages,
      diets,
      accessNeeds,
      offices: [{ ...held, leftOn: null }],
    });
  }
  await call('manager', 'POST', 'guests/refusals', {
    names: ['عمران خالدی', 'Imran Khalidi'],
    reason: 'در دیدار پیشین بی‌اجازه از بیماران عکس گرفت؛ حراست بیمارستان، نامهٔ خرداد.',
  });
  await seedGifts(call, ids, rankIds);
  return { ids, delegation: names, rankIds };
}
