import { type Comment, commentsRoutes } from '@ravabet/contracts/office/comments';
import { Avatar, Button, IconButton, Menu } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { Moment } from '../../shared/moment.tsx';
import { useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { CommentForm } from './comment-form.tsx';
import { commentsQueries } from './comments.queries.ts';
import { showPassage } from './share/selected-passage.ts';

/** One remark: who, when, about which words, and what can be done with it. */
export function CommentRow({ comment, mayResolve }: { comment: Comment; mayResolve: boolean }): ReactNode {
  const { t } = useTranslation('comments');
  const organizationId = useOrganization().id;
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [isEditing, setEditing] = useState(false);
  const { passage, resolvedAt } = comment;
  const run = async (work: () => Promise<unknown>, said?: string): Promise<void> => {
    try {
      await work();
      if (said) sayDone(said);
      const key = commentsQueries.of(organizationId, comment.subjectType, comment.subjectId).queryKey;
      await client.invalidateQueries({ queryKey: key });
    } catch (error) {
      sayProblem(error);
    }
  };
  const params = { organizationId, id: comment.id };
  const body = { version: comment.version };
  const entries = [
    ...(comment.mayUpdate ? [{ id: 'edit', label: t(($) => $.edit), onAction: () => setEditing(true) }] : []),
    ...(comment.mayDelete
      ? [
          {
            id: 'delete',
            label: t(($) => $.delete),
            tone: 'danger' as const,
            onAction: () =>
              void run(
                () => call(commentsRoutes.remove, { params }),
                t(($) => $.deleted),
              ),
          },
        ]
      : []),
  ];
  return (
    <li className="flex gap-2.5">
      <Avatar name={comment.author.name} size="small" />
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <p className="flex min-h-6 flex-wrap items-center gap-x-2 text-13">
          <bdi className="font-medium">{comment.author.name}</bdi>
          <span className="text-12 text-quiet">
            <Moment at={comment.createdAt} />
          </span>
          {entries.length > 0 && (
            <span className="ms-auto">
              <Menu
                label={t(($) => $.more)}
                placement="bottom end"
                groups={[{ id: 'more', entries }]}
                trigger={<IconButton hideTooltip label={t(($) => $.more)} icon={<Ellipsis className="size-4" />} />}
              />
            </span>
          )}
        </p>
        {passage && (
          <button
            type="button"
            title={t(($) => $.showQuote)}
            onClick={() => showPassage(passage)}
            className="cursor-pointer rounded-small border-s-2 border-accent bg-accent-wash px-2 py-1 text-start text-13 text-pretty"
          >
            <span className="sr-only">{t(($) => $.quote)}: </span>
            <bdi className="line-clamp-3">{passage.quote}</bdi>
          </button>
        )}
        {isEditing ? (
          <CommentForm
            subjectType={comment.subjectType}
            subjectId={comment.subjectId}
            editing={comment}
            onDone={() => setEditing(false)}
          />
        ) : (
          <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {comment.text}
          </p>
        )}
        {comment.mentions.length > 0 && !isEditing && (
          <p className="text-12 text-quiet">
            {t(($) => $.told, { names: comment.mentions.map((person) => person.name).join('، ') })}
          </p>
        )}
        {comment.resolvedBy && (
          <p className="text-12 text-cypress">{t(($) => $.resolvedBy, { name: comment.resolvedBy.name })}</p>
        )}
        {mayResolve && !isEditing && (
          <div>
            <Button
              size="small"
              variant="quiet"
              onPress={() =>
                void run(() => call(resolvedAt ? commentsRoutes.unresolve : commentsRoutes.resolve, { params, body }))
              }
            >
              {resolvedAt ? t(($) => $.unresolve) : t(($) => $.resolve)}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
