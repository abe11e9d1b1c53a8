import * as Type from 'typebox';
import { cleanName, defineRoute, Language, LocalizedText, Role } from '../../kernel/index.ts';

/** The secret of the mail. It travels in bodies only, so that no log of addresses ever holds it. */
const token = Type.String({ minLength: 20, maxLength: 200, pattern: '^[A-Za-z0-9_-]+$' });

/** Open routes: who holds the mail may look at the invitation and take it up. */
export const invitationAcceptanceRoutes = {
  look: defineRoute({
    method: 'POST',
    url: '/api/invitations/look',
    operationId: 'lookAtInvitation',
    room: 'people',
    summary: 'What an invitation invites to',
    problems: ['invitation-not-valid'],
    body: Type.Object({ token }, { additionalProperties: false }),
    answer: Type.Object({
      email: Type.String(),
      organizationNames: LocalizedText,
      roles: Type.Array(Role),
      /** An account with this address exists: the person signs in with it and only confirms. */
      hasAccount: Type.Boolean(),
    }),
  }),
  accept: defineRoute({
    method: 'POST',
    url: '/api/invitations/accept',
    operationId: 'acceptInvitation',
    room: 'people',
    summary: 'Take up an invitation; makes the account where there is none',
    problems: ['invitation-not-valid', 'password-too-short', 'password-leaked', 'already-a-member', 'username-taken'],
    body: Type.Object(
      {
        token,
        /** only where there is no account yet */
        account: Type.Optional(
          Type.Object(
            {
              name: cleanName({ max: 120 }),
              username: Type.String({ minLength: 3, maxLength: 30, pattern: '^[A-Za-z0-9_.]+$' }),
              password: Type.String({ minLength: 1, maxLength: 200 }),
              locale: Language,
            },
            { additionalProperties: false },
          ),
        ),
      },
      { additionalProperties: false },
    ),
    answer: Type.Object({ organizationSlug: Type.String(), username: Type.Union([Type.String(), Type.Null()]) }),
  }),
};
