import { plusDays } from '@ravabet/calendars';
import type { GiftState } from '@ravabet/contracts/protocol/gifts';

type Call = <T>(by: string, method: 'GET' | 'POST', path: string, payload?: object) => Promise<T>;

const today = new Date().toISOString().slice(0, 10);
const million = 1_000_000;

interface DemoGift {
  to: string;
  item: string;
  value: number;
  /** days before today */
  ago: number;
  received?: true;
  consumable?: true;
  keptAt?: string;
  reason?: string;
  steps?: [by: string, verb: 'approve' | 'refuse' | 'hand-over' | 'withdraw', reason?: string][];
}

const why = 'قدردانی از ده سال همکاری در آموزش پیوند';
const gifts: readonly DemoGift[] = [
  { to: 'Chen Guangming', item: 'قلم‌زنی اصفهان، بشقاب', value: 60 * million, ago: -1 },
  { to: 'Wang Lihua', item: 'خاتم‌کاری، جعبهٔ قلم', value: 18 * million, ago: -1 },
  { to: 'Zhang Xiaomei', item: 'فرش دستباف، تابلو', value: 90 * million, ago: -1, reason: why },
  { to: 'Li Qiang', item: 'پستهٔ رفسنجان', value: 9 * million, ago: -1, consumable: true },
  {
    to: 'Anna Schmidt',
    item: 'مینیاتور',
    value: 45 * million,
    ago: 40,
    reason: why,
    steps: [
      ['manager', 'approve', 'همکاری‌اش ماندگار است'],
      ['protocol', 'hand-over'],
    ],
  },
  {
    to: 'Thomas Weber',
    item: 'سکهٔ طلا',
    value: 700 * million,
    ago: 60,
    reason: 'یادبود',
    steps: [['manager', 'refuse', 'با آیین‌نامه نمی‌خواند']],
  },
  {
    to: 'Salim Al Busaidi',
    item: 'زعفران قائنات',
    value: 12 * million,
    ago: 90,
    consumable: true,
    steps: [['protocol', 'hand-over']],
  },
  {
    to: 'Kenji Tanaka',
    item: 'عروسک ژاپنی',
    value: 8 * million,
    ago: 120,
    received: true,
    keptAt: 'ویترین سرسرا',
    steps: [['protocol', 'hand-over']],
  },
  {
    to: 'Mehmet Yılmaz',
    item: 'کتاب نفیس حافظ',
    value: 15 * million,
    ago: 20,
    steps: [['protocol', 'withdraw', 'سفر لغو شد']],
  },
  {
    to: 'Marco Rossi',
    item: 'ساعت رومیزی',
    value: 95 * million,
    ago: 15,
    received: true,
    reason: 'ارزش آن را کارشناس برآورد کرد',
    steps: [['manager', 'approve']],
  },
];

/** Ceilings of the year, and ten gifts: recorded, waiting, approved, refused, handed over and withdrawn, in and out. */
export async function seedGifts(
  call: Call,
  guestIds: ReadonlyMap<string, string>,
  rankIds: ReadonlyMap<string, string>,
): Promise<void> {
  const ceilings = [
    [null, 'given', 20],
    ['5-1', 'given', 40],
    ['3-2', 'given', 80],
    ['2-1', 'given', 150],
    [null, 'received', 50],
  ] as const;
  for (const [rank, direction, amount] of ceilings) {
    const rankId = rank === null ? null : rankIds.get(rank);
    const body = { rankId, direction, amountRial: amount * million, validFrom: plusDays(today, -400) };
    await call('manager', 'POST', 'gifts/ceilings', body);
  }
  for (const { to, item, value, ago, received, consumable, keptAt = '', reason = '', steps = [] } of gifts) {
    const made = await call<{ id: string; version: number; state: GiftState }>('protocol', 'POST', 'gifts', {
      direction: received ? 'received' : 'given',
      guestId: guestIds.get(to),
      item,
      valueRial: value,
      heldOn: plusDays(today, -ago),
      isConsumable: consumable === true,
      keptAt,
      reason,
    });
    for (const [index, [by, verb, because]] of steps.entries()) {
      await call(by, 'POST', `gifts/${made.id}/${verb}`, {
        version: made.version + index,
        ...(because && { reason: because }),
      });
    }
  }
}
