import pg from 'pg';
import { apiModule } from './api-module.ts';
import { askApi, type Officer } from './ask-api.ts';
import { randomNumbers } from './random-words.ts';
import type { Row } from './report.ts';

/** Given and family names with the spellings that people use for them; the first is the Persian one. */
const given: readonly (readonly string[])[] = [
  ['محمدرضا', 'Mohammad Reza', 'Mohammadreza', 'Mohamad Reza'],
  ['فاطمه', 'Fatemeh', 'Fatima', 'Fateme'],
  ['علی‌اکبر', 'Ali Akbar', 'Aliakbar', 'Ali-Akbar'],
  ['حسین', 'Hossein', 'Hussain', 'Hosein'],
  ['عبدالرحمن', 'Abdolrahman', 'Abdulrahman', 'Abd al-Rahman'],
  ['زینب', 'Zeinab', 'Zaynab', 'Zainab'],
  ['یوسف', 'Yousef', 'Yusuf', 'Youssef'],
  ['قاسم', 'Ghasem', 'Qasem', 'Qassem'],
  ['مریم', 'Maryam', 'Mariam', 'Meryam'],
  ['بهرام', 'Bahram', 'Behram', 'Bahraam'],
];
const beginnings = 'رضا صادق خوانسار نوروز کاظم جعفر طاهر ملک شریف موس یوسف کریم احمد حیدر رحیم نجف'.split(' ');
const latinBeginnings =
  'Reza Sadegh Khansar Norouz Kazem Jafar Taher Malek Sharif Mous Yousef Karim Ahmad Heidar Rahim Najaf'.split(' ');
const endings = 'یی زاده پور نیا فر نژاد یان وند'.split(' ');
const latinEndings = 'i zadeh pour nia far nejad ian vand'.split(' ');

interface Made {
  persian: string;
  latin: string;
  /** another way to write the same */
  spelling: string;
}

function people(count: number): Made[] {
  const random = randomNumbers(41);
  const pick = (length: number): number => Math.floor(random() * length);
  return Array.from({ length: count }, () => {
    const first = given[pick(given.length)] ?? [];
    const [begins, middle, ends] = [pick(beginnings.length), pick(beginnings.length), pick(endings.length)];
    const persian = `${first[0]} ${beginnings[begins]}‌${beginnings[middle]}${endings[ends]}`;
    const latin = `${latinBeginnings[begins]} ${latinBeginnings[middle]}${latinEndings[ends]}`;
    return { persian, latin: `${first[1]} ${latin}`, spelling: `${first[2 + pick(2)]} ${latin}` };
  });
}

/** Guests of the officer's organisation, most of them known in one script only. */
async function fillGuests(ownerUrl: string, organizationId: string, made: readonly Made[]): Promise<void> {
  const { nameTokens } = await apiModule();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = replica`);
    for (let at = 0; at < made.length; at += 5000) {
      const part = made.slice(at, at + 5000);
      const named = part.map(({ persian, latin }, n) => ((at + n) % 2 === 0 ? [persian, ''] : ['', latin]));
      await client.query(
        `INSERT INTO guest (organization_id, id, name_persian, name_latin, search_names, created_by_id, updated_at)
         SELECT $1, gen_random_uuid(), p, l, s, (SELECT person_id FROM membership WHERE organization_id = $1 LIMIT 1), now()
         FROM unnest($2::text[], $3::text[], $4::text[]) AS x(p, l, s)`,
        [
          organizationId,
          named.map(([persian]) => persian),
          named.map(([, latin]) => latin),
          named.map((names) => nameTokens(names).join(' ')),
        ],
      );
    }
    await client.query('VACUUM ANALYZE guest');
  } finally {
    await client.end();
  }
}

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.ceil(times.length * share) - 1] ?? 0;

/** How quickly one of 200,000 guests is found by another spelling, against reading one by its key; and how many are found at all. */
export async function measureGuestSearch(
  ownerUrl: string,
  officer: Officer,
  count: number,
  tell: (line: string) => void,
): Promise<Row[]> {
  const made = people(count);
  await fillGuests(ownerUrl, officer.organizationId, made);
  const base = `/api/organizations/${officer.organizationId}/guests`;
  const random = randomNumbers(42);
  const [searches, lookups]: [number[], number[]] = [[], []];
  let found = 0;
  for (let n = 0; n < 220; n += 1) {
    const at = Math.floor(random() * made.length);
    const one = made[at] as Made;
    const began = performance.now();
    const { text } = await askApi(officer, `${base}?q=${encodeURIComponent(one.spelling)}&limit=50`);
    const items = (JSON.parse(text) as { items: { id: string; names: { persian: string; latin: string } }[] }).items;
    const ended = performance.now();
    // The first twenty warm up.
    if (n < 20) continue;
    searches.push(ended - began);
    const wanted = at % 2 === 0 ? one.persian : one.latin;
    if (items.some(({ names }) => names.persian === wanted || names.latin === wanted)) found += 1;
    const key = items[0]?.id;
    if (key === undefined) continue;
    const asked = performance.now();
    await askApi(officer, `${base}/${key}`);
    lookups.push(performance.now() - asked);
  }
  const [search, lookup] = [percentile(searches, 0.95), percentile(lookups, 0.95)];
  const recall = found / searches.length;
  tell(
    `guest search: p95 ${search.toFixed(1)} ms, by key ${lookup.toFixed(1)} ms, found ${(recall * 100).toFixed(1)} %`,
  );
  const name = `guest search over ${count.toLocaleString('en')} guests by any spelling`;
  return [
    { name: `${name}, p95, ms`, value: search, goal: 100, better: 'lower' },
    { name: `${name} ÷ one by its key`, value: search / lookup, goal: 15, better: 'lower' },
    { name: `${name}: share found among the first 50`, value: recall, goal: 0.95, better: 'higher' },
  ];
}
