import * as Type from 'typebox';
import { AllowedAction, Instant, Language, nullable, Uuid, Version } from '../../kernel/index.ts';

/** What a guest may rate, each from 1 to 5, and each only who wants to. */
export const feedbackRatings = ['welcome', 'programme', 'interpretation', 'hospitality'] as const;
export type FeedbackRating = (typeof feedbackRatings)[number];
export const feedbackTextAtMost = 3000;
/** How long a link leads somewhere. */
export const feedbackDays = 60;

const eachRating = <T extends Type.TSchema>(of: T) =>
  Type.Object({ welcome: of, programme: of, interpretation: of, hospitality: of });

export const AskVisitFeedback = Type.Object(
  {
    participantId: Uuid,
    /** of the guest: of the mail and of the page */
    language: Language,
    /** to the guest's own address */
    byMail: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type AskVisitFeedback = Type.Static<typeof AskVisitFeedback>;

/** Whether a guest was asked. */
export const FeedbackGuest = Type.Object({
  participantId: Uuid,
  /** proposed from the languages of the guest until a link is made */
  language: Language,
  /** the guest has an address, and this installation sends mail */
  canBeMailed: Type.Boolean(),
  link: nullable(
    Type.Object({
      id: Uuid,
      state: Type.Enum(['open', 'ended', 'revoked']),
      askedAt: Instant,
      endsAt: Instant,
      isMailed: Type.Boolean(),
      version: Version,
    }),
  ),
  hasAnswered: Type.Boolean(),
});
export type FeedbackGuest = Type.Static<typeof FeedbackGuest>;

export const FeedbackAnswer = Type.Object({
  id: Uuid,
  /** null for whoever may not see the names */
  participantId: nullable(Uuid),
  language: Language,
  ratings: eachRating(nullable(Type.Integer({ minimum: 1, maximum: 5 }))),
  text: Type.String(),
  answeredAt: Instant,
});
export type FeedbackAnswer = Type.Static<typeof FeedbackAnswer>;

export const VisitFeedback = Type.Object({
  /** the newest first */
  answers: Type.Array(FeedbackAnswer),
  averages: eachRating(Type.Object({ count: Type.Integer(), average: nullable(Type.Number()) })),
  /** for who makes links; empty for everybody else */
  guests: Type.Array(FeedbackGuest),
  allowedActions: Type.Array(AllowedAction),
});
export type VisitFeedback = Type.Static<typeof VisitFeedback>;

/** The address stands in no other answer: it is shown once. */
export const FeedbackLink = Type.Object({ address: Type.String(), feedback: VisitFeedback });
export type FeedbackLink = Type.Static<typeof FeedbackLink>;
