import pg from 'pg';

/** The month that the row reads: none of the releases of the bench falls into it. */
export const calendarMonth = { from: '2027-11-22', until: '2027-12-21' } as const;
/** Of each kind in that month; as many stand in each of the two years around it. */
export const inMonth = { bookings: 800, tasks: 600, requests: 400, planned: 200 } as const;
export const itemsInMonth = Object.values(inMonth).reduce((sum, n) => sum + n, 0);
const months = 25;
/** So many resources have one booking each on twenty days. */
const resources = inMonth.bookings / 20;

/** The n-th of a kind: its month, and a day and an hour in it. Month 12 is the one that is read. */
const dayOf = (per: number): string => `(date '${calendarMonth.from}' + (n / ${per} - 12) * 30 + (n % ${per}) % 30)`;

/** An organisation that has been busy for two years: 2,000 dated things a month, 50,000 in all, and its neighbours' as many. */
export async function fillCalendar(ownerUrl: string, organizationId: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const id = (kind: string): string => `('01900000-0000-7000-a' || '${kind}' || '-' || lpad(to_hex(n), 12, '0'))::uuid`;
  const who = `(SELECT person_id FROM membership m WHERE m.organization_id = o.id LIMIT 1)`;
  const named = (fa: string): string => `jsonb_build_object('fa', ${fa}, 'ar', '', 'en', '', 'zh', '')`;
  const of = (per: number): string =>
    `FROM generate_series(0, ${per * months - 1}) n, (SELECT id FROM organization WHERE id = '${organizationId}' OR slug = 'bench-2') o`;
  try {
    await client.query(`SET session_replication_role = replica`);
    await client.query(`
      INSERT INTO unit (organization_id, id, names) SELECT o.id, ${id('000')}, ${named(`'بخش'`)} ${of(1)} WHERE n = 0;
      INSERT INTO support_service (organization_id, id, names, created_by_id)
        SELECT o.id, ${id('000')}, ${named(`'عکاسی'`)}, ${who} ${of(1)} WHERE n = 0;
      INSERT INTO campaign (organization_id, id, title, starts_on, ends_on, owner_id, created_by_id)
        SELECT o.id, ${id('000')}, 'پویش', '2020-01-01', '2020-12-31', ${who}, ${who} ${of(1)} WHERE n = 0;
      INSERT INTO resource (organization_id, id, kind, names, created_by_id)
        SELECT o.id, ${id('000')}, 'hall', ${named(`'سالن ' || n`)}, ${who} ${of(resources)} WHERE n < ${resources};
      INSERT INTO booking (organization_id, id, resource_id, starts_at, ends_at, title, is_private, booked_by_id)
        SELECT o.id, ${id('001')}, ('01900000-0000-7000-a000-' || lpad(to_hex(n % ${resources}), 12, '0'))::uuid,
          d + interval '8 hours', d + interval '9 hours', 'نشست شمارهٔ ' || n, n % 10 = 0, ${who}
        FROM (SELECT n, (date '${calendarMonth.from}' + (n / ${inMonth.bookings} - 12) * 30 + (n % ${inMonth.bookings}) / ${resources})::timestamp
          AT TIME ZONE 'Asia/Tehran' AS d FROM generate_series(0, ${inMonth.bookings * months - 1}) n) s,
          (SELECT id FROM organization WHERE id = '${organizationId}' OR slug = 'bench-2') o;
      INSERT INTO task (organization_id, id, title, due_at, owner_person_id, created_by_id)
        SELECT o.id, ${id('002')}, 'کار شمارهٔ ' || n, (${dayOf(inMonth.tasks)}::timestamp + interval '14 hours') AT TIME ZONE 'Asia/Tehran', ${who}, ${who}
        ${of(inMonth.tasks)};
      INSERT INTO support_request (organization_id, id, service_id, title, wanted_on, unit_id, requested_by_id)
        SELECT o.id, ${id('003')}, '01900000-0000-7000-a000-000000000000', 'درخواست شمارهٔ ' || n, ${dayOf(inMonth.requests)},
          '01900000-0000-7000-a000-000000000000', ${who} ${of(inMonth.requests)};
      INSERT INTO campaign_item (organization_id, id, campaign_id, kind, title, planned_on, channel, responsible_id)
        SELECT o.id, ${id('004')}, '01900000-0000-7000-a000-000000000000', 'other', 'برنامهٔ شمارهٔ ' || n, ${dayOf(inMonth.planned)}, '', ${who}
        ${of(inMonth.planned)};`);
    await client.query('VACUUM ANALYZE booking, task, support_request, campaign_item, resource');
  } finally {
    await client.end();
  }
}
