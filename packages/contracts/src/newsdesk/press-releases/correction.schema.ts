import * as Type from 'typebox';
import { AllowedAction, cleanText, Instant, nullable, Uuid, Version } from '../../kernel/index.ts';
import { CorrectionState } from './correction.workflow.ts';
import { ChosenBoilerplate, ReleaseMedium } from './release-content.schema.ts';
import { ApprovalStep, PersonRef, PressReleaseContent, ReleasePicture, WaitsFor } from './press-release.schema.ts';

/** A run of words: as before, gone, come, or left out because nothing near it changed. */
export const ChangePart = Type.Object({
  op: Type.Enum(['same', 'removed', 'added', 'gap']),
  text: Type.String(),
});
export type ChangePart = Type.Static<typeof ChangePart>;

/** What changed in one field, word by word. Without parts only its form changed: bold, a heading, a table. */
export const FieldChange = Type.Object({ field: Type.String(), parts: Type.Array(ChangePart) });
export type FieldChange = Type.Static<typeof FieldChange>;

export const CorrectionSummary = Type.Object({
  id: Uuid,
  state: CorrectionState,
  note: Type.String(),
  author: PersonRef,
  waitsForRole: nullable(Type.String()),
  waitsFor: nullable(WaitsFor),
  createdAt: Instant,
  updatedAt: Instant,
  publishedAt: nullable(Instant),
  givenUpAt: nullable(Instant),
});

export const Correction = Type.Object({
  ...CorrectionSummary.properties,
  pressReleaseId: Uuid,
  content: Type.Object({
    ...PressReleaseContent.properties,
    pictures: Type.Array(ReleasePicture),
    media: Type.Array(ReleaseMedium),
    boilerplate: nullable(ChosenBoilerplate),
  }),
  /** against the text that is published now, or against the one it replaced */
  changes: Type.Array(FieldChange),
  contributors: Type.Array(PersonRef),
  approvalSteps: Type.Array(ApprovalStep),
  approvalStep: Type.Integer(),
  returnedBecause: Type.String(),
  version: Version,
  allowedActions: Type.Array(AllowedAction),
});
export type Correction = Type.Static<typeof Correction>;

export const CorrectionChange = Type.Object(
  {
    version: Version,
    note: Type.Optional(cleanText({ max: 2000 })),
    ...Type.Partial(PressReleaseContent).properties,
  },
  { additionalProperties: false },
);
export type CorrectionChange = Type.Static<typeof CorrectionChange>;
