import type { FastifyInstance } from 'fastify';

/** What a form without scripts sends: one or several values by name, as they were typed. */
export type FormValues = URLSearchParams;

/** Plain forms of the public pages; 32 KB hold the longest question. */
export function readForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 32 * 1024 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
}

/** A line, or several where `lines` says so: without controls, and no longer than the column is. */
export function textOf(values: FormValues, name: string, max: number, lines = false): string {
  const text = (values.get(name) ?? '').replaceAll('\r\n', '\n').trim();
  // oxlint-disable-next-line no-control-regex
  const clean = text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '');
  return (lines ? clean : clean.replaceAll(/\s+/g, ' ')).toWellFormed().slice(0, max);
}

/** People do not see this field; who fills in every field is no person. */
export const trapName = 'website';
export const isTrapped = (values: FormValues): boolean => (values.get(trapName) ?? '') !== '';
