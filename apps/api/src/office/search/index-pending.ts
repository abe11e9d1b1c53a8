import type { Database, Tx } from '@ravabet/db';
import { searchSubjects } from './search-subjects.ts';
import { idsOf, type SearchDocument, type SearchSubject, type SubjectKey } from './search-subject.ts';
import { tsVectorText } from './share/ts-vector-text.ts';

interface Pending extends SubjectKey {
  subjectType: string;
}

/**
 * Takes what has changed since the last round and writes it anew, in one transaction: after a crash it is still waiting. One process at
 * a time, so that an older reading can never be written over a newer one.
 */
export async function indexPending(jobs: Database, limit = 300): Promise<number> {
  return jobs.$transaction(
    async (tx) => {
      const [lock] = await tx.$queryRaw<{ mine: boolean }[]>`SELECT pg_try_advisory_xact_lock(7233, 2) AS mine`;
      if (!lock?.mine) return 0;
      const pending = await tx.$queryRaw<Pending[]>`
        DELETE FROM search_pending WHERE id IN (SELECT id FROM search_pending ORDER BY id LIMIT ${limit})
        RETURNING organization_id AS "organizationId", subject_type AS "subjectType", subject_id AS "subjectId"`;
      for (const subject of searchSubjects) {
        const own = pending.filter((row) => row.subjectType === subject.type);
        if (own.length > 0) await indexSubject(tx as Tx, subject, own);
      }
      return pending.length;
    },
    { timeout: 30_000 },
  );
}

async function indexSubject(tx: Tx, subject: SearchSubject, keys: readonly SubjectKey[]): Promise<void> {
  const documents = await subject.documents(tx, keys);
  const present = new Set(documents.map(keyOf));
  const gone = keys.filter((key) => !present.has(keyOf(key)));
  if (gone.length > 0) {
    await tx.$executeRaw`
      DELETE FROM search_entry e USING unnest(${gone.map((key) => key.organizationId)}::uuid[], ${idsOf(gone)}::uuid[]) AS g(organization_id, id)
      WHERE e.subject_type = ${subject.type} AND e.organization_id = g.organization_id AND e.subject_id = g.id`;
  }
  if (documents.length > 0) await writeEntries(tx, subject, documents);
}

/** A client may give a record its id, so an id alone does not say whose it is. */
const keyOf = (key: SubjectKey): string => `${key.organizationId} ${key.subjectId}`;

/** All documents of a round in one statement: a row at a time would take a round trip each. */
async function writeEntries(tx: Tx, subject: SearchSubject, documents: readonly SearchDocument[]): Promise<void> {
  const entries = documents.map((document) => ({
    organization_id: document.organizationId,
    subject_id: document.subjectId,
    title: document.title,
    excerpt: document.lead.slice(0, 400),
    language: document.language,
    state: document.state,
    office_number: document.officeNumber,
    at: document.at.toISOString(),
    words: tsVectorText({
      a: `${document.title} ${spellings(document.officeNumber)}`,
      b: document.lead,
      c: document.body,
      names: document.nameTokens ?? '',
    }),
  }));
  await tx.$executeRaw`
    INSERT INTO search_entry (organization_id, subject_type, subject_id, title, excerpt, language, state, audience, office_number, at, tsv)
    SELECT organization_id, ${subject.type}, subject_id, title, excerpt, language, state,
      CASE WHEN state = 'published' THEN 'published' ELSE 'organization' END, office_number, at, words::tsvector
    FROM jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) AS e(organization_id uuid, subject_id uuid, title text, excerpt text,
      language text, state text, office_number text, at timestamptz, words text)
    ON CONFLICT (organization_id, subject_type, subject_id) DO UPDATE SET title = excluded.title, excerpt = excluded.excerpt,
      language = excluded.language, state = excluded.state, audience = excluded.audience, office_number = excluded.office_number,
      at = excluded.at, tsv = excluded.tsv`;
}

/** 1405/خ/12 is also found as it is written, ۱۴۰۵/خ/۰۰۱۲: digits of any script are one to the normaliser, leading zeros are not. */
function spellings(officeNumber: string | null): string {
  if (officeNumber === null) return '';
  const n = officeNumber.split('/').at(-1) ?? '';
  return `${officeNumber} ${n.padStart(4, '0')}`;
}
