import type { DiscussedType } from '@ravabet/contracts/office/comments';
import { Disclosure, RecordSection } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { CommentForm } from '../comment-form.tsx';
import { CommentRow } from '../comment-row.tsx';
import { commentsQueries } from '../comments.queries.ts';

/** What colleagues say to each other about a record. Nothing is drawn for those who take no part. */
export function Comments({ subjectType, subjectId }: { subjectType: DiscussedType; subjectId: string }): ReactNode {
  const { t } = useTranslation('comments');
  const format = useFormat();
  const organization = useOrganization();
  const { data } = useQuery({
    ...commentsQueries.of(organization.id, subjectType, subjectId),
    enabled: may(organization, 'Comment.read'),
  });
  if (!data) return null;
  const open = data.items.filter((comment) => !comment.resolvedAt);
  const resolved = data.items.filter((comment) => comment.resolvedAt);
  return (
    <div className="no-print">
      <RecordSection title={t(($) => $.title)}>
        {data.items.length === 0 && <p className="text-13 text-quiet">{t(($) => $.empty)}</p>}
        {open.length > 0 && (
          <ul className="flex flex-col gap-4">
            {open.map((comment) => (
              <CommentRow key={comment.id} comment={comment} mayResolve={data.mayCreate} />
            ))}
          </ul>
        )}
        {resolved.length > 0 && (
          <Disclosure title={t(($) => $.showResolved, { number: format.number(resolved.length) })} level={3}>
            <ul className="flex flex-col gap-4">
              {resolved.map((comment) => (
                <CommentRow key={comment.id} comment={comment} mayResolve={data.mayCreate} />
              ))}
            </ul>
          </Disclosure>
        )}
        {data.mayCreate && <CommentForm subjectType={subjectType} subjectId={subjectId} />}
      </RecordSection>
    </div>
  );
}
