import type { SearchableType } from '@ravabet/contracts/office/search';
import type { Tx } from '@ravabet/db';

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
}

export interface SubjectKey {
  organizationId: string;
  subjectId: string;
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
  /** the text that an excerpt is cut from */
  readonly text: string;
}

export const idsOf = (keys: readonly SubjectKey[]): string[] => keys.map((key) => key.subjectId);
