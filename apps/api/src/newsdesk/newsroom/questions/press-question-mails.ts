import { localized } from '@ravabet/contracts';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Language } from '@ravabet/i18n';
import { defineJob } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { newsroomAddress } from '../share/newsroom-address.ts';
import { questionCode } from './question-code.ts';

/** What the one who asked is written: that it has come in, and what the answer is. */
export const mailQuestion = defineJob<{ organizationId: string; questionId: string; kind: 'received' | 'answered' }>(
  'newsroom.mail-question',
);

export function handlePressQuestionMails({ config, databases, jobs, mailer }: Platform): void {
  jobs.handle(mailQuestion, async ({ organizationId, questionId, kind }) => {
    const { question, organization, signature } = await withOrganization(
      databases.app.prisma,
      organizationId,
      async (tx) => {
        const found = await tx.pressQuestion.findUnique({
          where: { organizationId_id: { organizationId, id: questionId } },
        });
        const by = found?.answeredById
          ? await tx.membership.findFirst({
              where: { organizationId, personId: found.answeredById },
              select: { displayName: true },
            })
          : null;
        const office = await tx.organization.findUniqueOrThrow({
          where: { id: organizationId },
          select: { slug: true, names: true },
        });
        return { question: found, organization: office, signature: by?.displayName ?? '' };
      },
    );
    if (!question?.email || (kind === 'answered' && (question.answerMailedAt !== null || question.answer === '')))
      return;
    const language = question.language as Language;
    const code = questionCode(config.SECRET_KEY, questionId);
    const name = localized(organization.names as Record<Language, string>, language);
    await mailer.send({
      to: question.email,
      language,
      template: kind === 'received' ? 'question-received' : 'question-answered',
      messageId: `<question-${kind}-${questionId}@ravabet>`,
      values: {
        organization: name,
        name: question.name,
        text: question.text,
        code,
        answer: question.answer,
        signature: [signature, name].filter(Boolean).join(' · '),
        url: `${newsroomAddress(config, organization.slug, language)}/question/${code}`,
      },
    });
    if (kind !== 'answered') return;
    await withOrganization(databases.app.prisma, organizationId, (tx) =>
      tx.pressQuestion.updateMany({ where: { organizationId, id: questionId }, data: { answerMailedAt: new Date() } }),
    );
  });
}
