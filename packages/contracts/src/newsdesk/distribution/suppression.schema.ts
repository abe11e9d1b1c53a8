import * as Type from 'typebox';
import { AllowedAction, cleanText, Instant, nullable, Uuid } from '../../kernel/index.ts';
import { MailAddress } from './dispatch.schema.ts';

export const suppressionReasons = ['bounced', 'unsubscribed', 'complained', 'by-hand'] as const;
export const SuppressionReason = Type.Enum([...suppressionReasons]);
export type SuppressionReason = (typeof suppressionReasons)[number];

/** An address that is not written to, until somebody says why it may be again. */
export const Suppression = Type.Object({
  id: Uuid,
  mail: Type.String(),
  name: Type.String(),
  reason: SuppressionReason,
  detail: Type.String(),
  createdAt: Instant,
  createdBy: nullable(Type.Object({ id: Uuid, name: Type.String() })),
  liftedAt: nullable(Instant),
  liftedBy: nullable(Type.Object({ id: Uuid, name: Type.String() })),
  liftReason: Type.String(),
  allowedActions: Type.Array(AllowedAction),
});
export type Suppression = Type.Static<typeof Suppression>;

export const NewSuppression = Type.Object(
  { mail: MailAddress, detail: cleanText({ min: 1, max: 500 }) },
  { additionalProperties: false },
);
export type NewSuppression = Type.Static<typeof NewSuppression>;

export const DistributionSettings = Type.Object(
  {
    /** within so many days nobody is written to twice without a warning */
    doublePitchDays: Type.Integer({ minimum: 0, maximum: 365 }),
    /** corrections and withdrawals leave at once, without waiting for somebody to confirm */
    correctionsAtOnce: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type DistributionSettings = Type.Static<typeof DistributionSettings>;

export const usualDistributionSettings: DistributionSettings = { doublePitchDays: 7, correctionsAtOnce: false };
