import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Role,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { Deputy, Invitation, Member, MemberChange, MemberRecord, NewDeputy, NewInvitation } from './person.schema.ts';

const room = 'people';
const base = '/api/organizations/:organizationId/people';

export const memberSorts = ['name', '-createdAt'] as const;
const ListQuery = Type.Object(
  {
    /** a part of the name or the job title in any spelling */
    q: Type.Optional(cleanText({ max: 200 })),
    role: Type.Optional(Role),
    unitId: Type.Optional(Uuid),
    /** those whose membership has ended, instead of the present ones */
    ended: Type.Optional(Type.Boolean()),
    sort: Type.Optional(Type.Enum([...memberSorts])),
    ...pageQuery,
  },
  { additionalProperties: false },
);
export type MemberListQuery = Type.Static<typeof ListQuery>;

const plainStep = Type.Object({ version: Version }, { additionalProperties: false });
const nothing = Type.Object({}, { additionalProperties: false });

export const peopleRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listMembers',
    room,
    summary: 'The people of the organisation, in the order of the Persian alphabet',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(Member),
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getMember',
    room,
    summary: 'One member',
    params: RecordParams,
    answer: MemberRecord,
  }),
  change: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'changeMember',
    room,
    summary: 'Change name, job title, roles or unit; a change of roles ends the sessions of the person',
    problems: ['stale-version', 'last-administrator', 'role-not-grantable', 'membership-ended'],
    params: RecordParams,
    body: MemberChange,
    answer: MemberRecord,
  }),
  end: defineRoute({
    method: 'POST',
    url: `${base}/:id/end`,
    operationId: 'endMembership',
    room,
    summary: 'End the membership; what the person did stays',
    problems: ['stale-version', 'last-administrator', 'role-not-grantable', 'membership-ended'],
    params: RecordParams,
    body: Type.Object({ version: Version, reason: cleanText({ max: 500 }) }, { additionalProperties: false }),
    answer: MemberRecord,
  }),
  reinstate: defineRoute({
    method: 'POST',
    url: `${base}/:id/reinstate`,
    operationId: 'reinstateMember',
    room,
    summary: 'Take an ended membership up again',
    problems: ['stale-version', 'role-not-grantable', 'already-a-member'],
    params: RecordParams,
    body: plainStep,
    answer: MemberRecord,
  }),
  listInvitations: defineRoute({
    method: 'GET',
    url: `${base}/invitations`,
    operationId: 'listInvitations',
    room,
    summary: 'Invitations that nobody has taken up yet',
    params: OrganizationParams,
    answer: Type.Object({ items: Type.Array(Invitation) }),
  }),
  invite: defineRoute({
    method: 'POST',
    url: `${base}/invitations`,
    operationId: 'invitePerson',
    room,
    summary: 'Invite somebody by mail',
    problems: ['already-a-member', 'already-invited', 'role-not-grantable'],
    params: OrganizationParams,
    body: NewInvitation,
    status: 201,
    answer: Invitation,
  }),
  resend: defineRoute({
    method: 'POST',
    url: `${base}/invitations/:id/resend`,
    operationId: 'resendInvitation',
    room,
    summary: 'Send the mail again with a new link; the old one ends',
    problems: ['invitation-not-valid'],
    params: RecordParams,
    body: nothing,
    answer: Invitation,
  }),
  revokeInvitation: defineRoute({
    method: 'POST',
    url: `${base}/invitations/:id/revoke`,
    operationId: 'revokeInvitation',
    room,
    summary: 'Take an invitation back',
    problems: ['invitation-not-valid'],
    params: RecordParams,
    body: nothing,
    status: 204,
  }),
  listDeputies: defineRoute({
    method: 'GET',
    url: `${base}/deputies`,
    operationId: 'listDeputies',
    room,
    summary: 'Who decides in whose place, newest first',
    params: OrganizationParams,
    answer: Type.Object({ items: Type.Array(Deputy) }),
  }),
  nameDeputy: defineRoute({
    method: 'POST',
    url: `${base}/deputies`,
    operationId: 'nameDeputy',
    room,
    summary: 'Let somebody decide in the place of an absent person for a while',
    problems: ['deputy-period-invalid', 'deputy-of-oneself'],
    params: OrganizationParams,
    body: NewDeputy,
    status: 201,
    answer: Type.Object({ id: Uuid }),
  }),
  revokeDeputy: defineRoute({
    method: 'POST',
    url: `${base}/deputies/:id/revoke`,
    operationId: 'revokeDeputy',
    room,
    summary: 'End a deputyship early',
    params: RecordParams,
    body: nothing,
    status: 204,
  }),
};
