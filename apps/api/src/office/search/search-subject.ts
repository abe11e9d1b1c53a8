import type { SearchableType } from '@ravabet/contracts/office/search';
import type { Tx } from '@ravabet/db';
import type { Conditions } from '@ravabet/permissions';
import type { SqlText } from '../../platform/sql-text.ts';

/** What the indexer needs to know of a record. */
export interface SearchDocument {
  organizationId: string;
  subjectId: string;
  title: string;
  lead: string;
  body: string;
  language: string;
  state: string;
  officeNumber: string | null;
  at: Date;
  /** of a person: nameTokens of the names in all scripts, in one line */
  nameTokens?: string;
}

export interface SubjectKey {
  organizationId: string;
  subjectId: string;
}

export interface ShippedRecord {
  id: string;
  title: string;
  text: string;
  words: string[];
}

/** How one kind of record is indexed and found. The SQL parts are constants over the record's own table, alias `r`. */
export interface SearchSubject {
  readonly type: SearchableType;
  /** the records as they are now; those that are gone, or in the bin, are missing */
  documents(jobs: Pick<Tx, '$queryRaw'>, keys: readonly SubjectKey[]): Promise<SearchDocument[]>;
  readonly table: string;
  readonly id: string;
  readonly present: string;
  /** columns of the facts that permissions look at: who may find it is asked of the record itself, never of the index */
  readonly facts: Readonly<Record<string, string>>;
  /** the same as one condition, where facts are lists */
  readonly mayRead?: (sql: SqlText, allowed: boolean | Conditions[]) => string;
  /** a person, who is also found by what a name sounds like: «Rezaee» finds رضایی */
  readonly hasName?: true;
  /** the text that an excerpt is cut from */
  readonly text: string;
  /** what comes with the product and has no row: those like the words, and which of them (`r.id`) the organisation has not put away */
  readonly shipped?: { like(q: string): ShippedRecord[]; readonly present: string };
}

export const idsOf = (keys: readonly SubjectKey[]): string[] => keys.map((key) => key.subjectId);
