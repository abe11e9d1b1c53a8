import * as Type from 'typebox';

/**
 * What the person may do next with a record. An action that the state offers but the person may not take is sent with the reason,
 * so that the button can be shown and explained.
 */
export const AllowedAction = Type.Object({
  verb: Type.String(),
  disabledReason: Type.Optional(Type.String()),
});
export type AllowedAction = Type.Static<typeof AllowedAction>;
