import * as Type from 'typebox';
import { defineRoute } from '../../kernel/index.ts';

const room = 'people';
const address = Type.String({ format: 'email', maxLength: 200 });

/** Changing the address of one's own account: asked for with the password, done by who holds the mail to the new address. */
export const myEmailRoutes = {
  ask: defineRoute({
    method: 'POST',
    url: '/api/me/email',
    operationId: 'askForEmailChange',
    room,
    summary:
      'Ask for another mail address; a link goes to it. The answer does not tell whether the address is known here.',
    problems: ['current-password-wrong', 'email-unchanged', 'too-many-requests'],
    body: Type.Object(
      { email: address, password: Type.String({ minLength: 1, maxLength: 200 }) },
      { additionalProperties: false },
    ),
    status: 204,
  }),
  /** open: the mail may be read on another device */
  confirm: defineRoute({
    method: 'POST',
    url: '/api/email-changes/confirm',
    operationId: 'confirmEmailChange',
    room,
    summary: 'Take the new mail address into use; the old one is told',
    problems: ['link-not-valid', 'too-many-requests'],
    /** the secret of the mail travels in a body only */
    body: Type.Object(
      { token: Type.String({ minLength: 20, maxLength: 200, pattern: '^[A-Za-z0-9_-]+$' }) },
      { additionalProperties: false },
    ),
    answer: Type.Object({ email: Type.String() }),
  }),
};
