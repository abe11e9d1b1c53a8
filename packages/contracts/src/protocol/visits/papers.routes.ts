import * as Type from 'typebox';
import { defineRoute, Language, RecordParams, Uuid } from '../../kernel/index.ts';

const room = 'visits';
const base = '/api/organizations/:organizationId/visits/:id/papers/:paper';

export const visitPapers = [
  'invitation',
  'programme',
  'guest-list',
  'seating-plan',
  'car-list',
  'badges',
  'table-names',
  'thank-you',
  'report',
] as const;
export type VisitPaper = (typeof visitPapers)[number];

const PaperParams = Type.Object({ ...RecordParams.properties, paper: Type.Enum([...visitPapers]) });
const PaperQuery = Type.Object(
  {
    language: Language,
    /** a second language beside the first */
    beside: Type.Optional(Language),
    /** of the papers that are for one person each: only this one's */
    participantId: Type.Optional(Uuid),
  },
  { additionalProperties: false },
);
export type PaperQuery = Type.Static<typeof PaperQuery>;

export const papersRoutes = {
  pdf: defineRoute({
    method: 'GET',
    url: `${base}/pdf`,
    operationId: 'exportVisitPaperPdf',
    room,
    summary: 'A paper of a visit as PDF on letterhead',
    problems: ['visit-names-hidden'],
    params: PaperParams,
    query: PaperQuery,
    produces: ['application/pdf'],
  }),
  docx: defineRoute({
    method: 'GET',
    url: `${base}/docx`,
    operationId: 'exportVisitPaperDocx',
    room,
    summary: 'A paper of a visit as a Word document on letterhead',
    problems: ['visit-names-hidden'],
    params: PaperParams,
    query: PaperQuery,
    produces: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  }),
};
