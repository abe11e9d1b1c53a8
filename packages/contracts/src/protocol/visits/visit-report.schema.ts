import * as Type from 'typebox';
import { cleanText, nullable, Uuid, Version } from '../../kernel/index.ts';

const closed = { additionalProperties: false } as const;

export const reportPicturesAtMost = 12;

/** A picture of the files room in the report of a visit. */
export const ReportPicture = Type.Object(
  {
    fileId: Uuid,
    /** for who cannot see it */
    alternativeText: cleanText({ max: 500 }),
    /** what stands below it; the alternative text where it is empty */
    caption: cleanText({ max: 500 }),
  },
  closed,
);
export type ReportPicture = Type.Static<typeof ReportPicture>;

export const VisitReportChange = Type.Object(
  {
    /** of the visit */
    version: Version,
    text: cleanText({ max: 20_000 }),
    /** in the order in which they stand */
    pictures: Type.Array(ReportPicture, { maxItems: reportPicturesAtMost }),
  },
  closed,
);
export type VisitReportChange = Type.Static<typeof VisitReportChange>;

export const reportPictureRefusals = ['gone', 'not-ready', 'consent-withdrawn'] as const;
export type ReportPictureRefusal = (typeof reportPictureRefusals)[number];

export const ShownReportPicture = Type.Object({
  ...ReportPicture.properties,
  name: Type.String(),
  previewUrl: Type.String(),
  /** why it stands in no paper, where it does not */
  refusal: nullable(Type.Enum([...reportPictureRefusals])),
});
export type ShownReportPicture = Type.Static<typeof ShownReportPicture>;

/** It may name guests and show them: empty for whoever may not see the names. */
export const VisitReport = Type.Object({
  version: Version,
  text: Type.String(),
  pictures: Type.Array(ShownReportPicture),
});
export type VisitReport = Type.Static<typeof VisitReport>;
