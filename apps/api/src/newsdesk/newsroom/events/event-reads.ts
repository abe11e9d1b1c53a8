import type { Language } from '@ravabet/i18n';
import { readOf } from '../../../platform/sql-text.ts';
import type { NewsroomReads } from '../newsroom-reads.ts';
import type { PageContext } from '../page-context.ts';

type Texts = Partial<Record<Language, string>>;
export interface PublicEvent {
  readonly id: string;
  readonly state: 'announced' | 'cancelled';
  readonly titles: Texts;
  readonly descriptions: Texts;
  readonly places: Texts;
  readonly directions: Texts;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
  readonly isOver: boolean;
  readonly contactNames: Texts | null;
  readonly contactPhone: string | null;
}

const columns = `e.id, e.state, e.titles, e.descriptions, e.places, e.directions, e.starts_at AS "startsAt", e.ends_at AS "endsAt",
  e.updated_at AS "updatedAt", e.version, e.ends_at < now() AS "isOver", c.names AS "contactNames", c.phone AS "contactPhone"`;
const source = `press_event e LEFT JOIN press_contact c ON c.organization_id = e.organization_id AND c.id = e.contact_id`;
const readComing = readOf(
  'newsroom_events_coming',
  `SELECT ${columns} FROM ${source} WHERE e.organization_id = $1::uuid AND e.ends_at >= now() ORDER BY e.starts_at, e.id LIMIT $2`,
);
const readPast = readOf(
  'newsroom_events_past',
  `SELECT ${columns} FROM ${source} WHERE e.organization_id = $1::uuid AND e.ends_at < now() ORDER BY e.starts_at DESC, e.id LIMIT $2`,
);
const readOne = readOf(
  'newsroom_event',
  `SELECT ${columns} FROM ${source} WHERE e.organization_id = $1::uuid AND e.id = $2::uuid`,
);

export const comingEvents = ({ reader }: NewsroomReads, { publisher }: PageContext, limit = 50) =>
  reader.rows<PublicEvent>(publisher.id, readComing, [publisher.id, limit]);
export const pastEvents = ({ reader }: NewsroomReads, { publisher }: PageContext, limit = 20) =>
  reader.rows<PublicEvent>(publisher.id, readPast, [publisher.id, limit]);
export async function eventById({ reader }: NewsroomReads, { publisher }: PageContext, id: string) {
  const [row] = await reader.rows<PublicEvent>(publisher.id, readOne, [publisher.id, id]);
  return row ?? null;
}
