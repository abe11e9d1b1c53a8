import { createRequire } from 'node:module';
import pg from 'pg';
import type { Asked } from './tenant-reader.ts';

/** How pg writes a parameter (arrays, dates, numbers) as the text that PostgreSQL reads; its types do not name it. */
const utils = createRequire(import.meta.url)('pg/lib/utils.js') as { prepareValue(value: unknown): unknown };

interface Field {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  parse(statement: { name: string; text: string; types: number[] }): void;
  bind(portal: { statement: string; values: readonly unknown[]; valueMapper: (value: unknown) => unknown }): void;
  describe(portal: { type: 'P'; name: string }): void;
  execute(portal: { portal: string; rows: number }): void;
  sync(): void;
}

/** What a connection has prepared already, with the shape of its rows. */
const prepared = new WeakMap<object, Map<string, readonly Field[]>>();

/**
 * Named statements that travel in one write and end with one Sync: PostgreSQL runs them as one transaction, which the Sync commits, and
 * answers them in one write too. A pg query object of its own (like pg-cursor), because pg puts a Sync after every statement.
 */
export class OneWrite {
  readonly done: Promise<pg.QueryResultRow[][]>;
  readonly #asked: readonly Asked[];
  readonly #answers: pg.QueryResultRow[][] = [];
  readonly #settle = Promise.withResolvers<pg.QueryResultRow[][]>();
  #known = new Map<string, readonly Field[]>();
  #fields: readonly Field[] | undefined;
  #rows: pg.QueryResultRow[] = [];
  #failed = false;

  constructor(asked: readonly Asked[]) {
    this.#asked = asked;
    this.done = this.#settle.promise;
  }

  submit(connection: pg.Connection): void {
    const wire = connection as unknown as Wire;
    const known = prepared.get(connection) ?? new Map<string, readonly Field[]>();
    prepared.set(connection, known);
    this.#known = known;
    wire.stream.cork();
    try {
      for (const { read, values } of this.#asked) {
        const isNew = !known.has(read.name);
        if (isNew) wire.parse({ name: read.name, text: read.text, types: [] });
        wire.bind({ statement: read.name, values, valueMapper: utils.prepareValue });
        if (isNew) wire.describe({ type: 'P', name: '' });
        wire.execute({ portal: '', rows: 0 });
      }
    } finally {
      wire.sync();
      wire.stream.uncork();
    }
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    this.#fields = fields.map(({ name, dataTypeID }) => ({ name, parse: pg.types.getTypeParser(dataTypeID, 'text') }));
  }

  handleDataRow({ fields: values }: { fields: (string | null)[] }): void {
    const fields = (this.#fields ??= this.#known.get(this.#current) ?? []);
    const row: pg.QueryResultRow = {};
    for (const [i, { name, parse }] of fields.entries()) {
      const value = values[i];
      row[name] = value === null || value === undefined ? null : parse(value);
    }
    this.#rows.push(row);
  }

  handleCommandComplete(): void {
    if (this.#fields) this.#known.set(this.#current, this.#fields);
    this.#answers.push(this.#rows);
    this.#rows = [];
    this.#fields = undefined;
  }

  handleError(error: Error): void {
    this.#failed = true;
    this.#settle.reject(error);
  }

  handleReadyForQuery(): void {
    if (!this.#failed) this.#settle.resolve(this.#answers);
  }

  get #current(): string {
    return this.#asked[this.#answers.length]?.read.name ?? '';
  }
}
