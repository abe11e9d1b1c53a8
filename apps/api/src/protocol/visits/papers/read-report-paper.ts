import type { VisitFeedback } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import sharp from 'sharp';
import { pictureAsJpeg } from '../../../office/files/share/outgoing-picture.ts';
import type { Storage } from '../../../platform/storage.ts';
import { averagesOf, readAnswers } from '../feedback/read-feedback.ts';
import { readPromises } from '../promises/list-visit-promises.ts';
import { readReportPictures } from '../report/report-pictures.ts';

export interface ReportPaper {
  readonly text: string;
  readonly promises: Awaited<ReturnType<typeof readPromises>>;
  readonly budgetRial: number | null;
  readonly plannedRial: number;
  readonly spentRial: number;
  readonly answers: number;
  readonly averages: VisitFeedback['averages'];
  readonly pictures: readonly { sha256: string; alternativeText: string; caption: string }[];
}

export interface PrintedPicture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  readonly alternativeText: string;
  readonly caption: string;
}

/** All that a report on paper tells besides the programme; a picture that nobody may be shown any more is left out. */
export async function readReportPaper(tx: Tx, organizationId: string, visitId: string): Promise<ReportPaper> {
  const { report, budgetRial } = await tx.visit.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: visitId } },
    select: { report: true, budgetRial: true },
  });
  const costs = await tx.visitService.aggregate({
    where: { organizationId, visitId, removedAt: null },
    _sum: { plannedRial: true, spentRial: true },
  });
  const answers = await readAnswers(tx, organizationId, visitId, false);
  const pictures = await readReportPictures(tx, organizationId, visitId);
  return {
    text: report,
    promises: await readPromises(tx, organizationId, visitId),
    budgetRial: budgetRial === null ? null : Number(budgetRial),
    plannedRial: Number(costs._sum.plannedRial ?? 0n),
    spentRial: Number(costs._sum.spentRial ?? 0n),
    answers: answers.length,
    averages: averagesOf(answers),
    pictures: pictures
      .filter(({ refusal }) => refusal === null)
      .map(({ facts, alternativeText, caption }) => ({ sha256: facts.sha256, alternativeText, caption })),
  };
}

/** The pictures as both papers take them, one after the other: they are large. */
export async function printedPictures(
  storage: Storage,
  organizationId: string,
  pictures: ReportPaper['pictures'],
): Promise<PrintedPicture[]> {
  const printed: PrintedPicture[] = [];
  for (const { sha256, ...words } of pictures) {
    const bytes = await pictureAsJpeg(storage, organizationId, sha256);
    const { width, height } = await sharp(bytes).metadata();
    printed.push({ bytes, width, height, ...words });
  }
  return printed;
}
