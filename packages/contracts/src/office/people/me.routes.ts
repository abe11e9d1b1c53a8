import * as Type from 'typebox';
import { defineRoute, Language, LocalizedText, Role, Uuid } from '../../kernel/index.ts';

/**
 * One organisation that the person belongs to. `abilities` are hints of the form 'PressRelease.create': what some rule allows without
 * looking at a row, or for some rows. They decide which rooms and which "new" buttons are shown; the API decides the rest.
 */
export const MyOrganization = Type.Object({
  id: Uuid,
  slug: Type.String(),
  names: LocalizedText,
  timeZone: Type.String(),
  roles: Type.Array(Role),
  abilities: Type.Array(Type.String()),
});
export type MyOrganization = Type.Static<typeof MyOrganization>;

export const Me = Type.Object({
  person: Type.Object({
    id: Uuid,
    name: Type.String(),
    email: Type.String(),
    username: Type.Union([Type.String(), Type.Null()]),
    locale: Language,
    notifyByMail: Type.Boolean(),
    twoFactorEnabled: Type.Boolean(),
  }),
  organizations: Type.Array(MyOrganization),
});
export type Me = Type.Static<typeof Me>;

export const meRoutes = {
  get: defineRoute({
    method: 'GET',
    url: '/api/me',
    operationId: 'getMe',
    room: 'people',
    summary: 'The person who is signed in, and where they work',
    answer: Me,
  }),
  /** open: the sign-in page asks it before anybody is known */
  signInMethods: defineRoute({
    method: 'GET',
    url: '/api/sign-in-methods',
    operationId: 'listSignInMethods',
    room: 'people',
    summary: 'Which ways of signing in this installation offers beside the password',
    answer: Type.Object({ sso: Type.Boolean(), passkey: Type.Boolean() }),
  }),
};
