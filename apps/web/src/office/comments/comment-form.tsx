import { type Comment, commentsRoutes, type DiscussedType, type Passage } from '@ravabet/contracts/office/comments';
import { Button, ComboBox, IconButton, TextArea } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { useMe } from '../../shared/me.ts';
import { useOrganization } from '../../shared/organization.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { commentsQueries } from './comments.queries.ts';
import { selectedPassage } from './share/selected-passage.ts';

interface CommentFormProps {
  subjectType: DiscussedType;
  subjectId: string;
  editing?: Comment;
  onDone?: () => void;
}

/** What is selected in the text when one begins to write is what the remark is about. */
export function CommentForm({ subjectType, subjectId, editing, onDone }: CommentFormProps): ReactNode {
  const { t } = useTranslation('comments');
  const { t: c } = useTranslation('common');
  const organizationId = useOrganization().id;
  const me = useMe().person.id;
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [text, setText] = useState(editing?.text ?? '');
  const [passage, setPassage] = useState<Passage | null>(null);
  const [told, setTold] = useState<{ id: string; name: string }[]>(editing?.mentions ?? []);
  const [isPending, setPending] = useState(false);
  const [wasTouched, setTouched] = useState(Boolean(editing));
  const colleagues = useQuery({ ...commentsQueries.colleagues(organizationId), enabled: wasTouched });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const box = form.current;
    // Before the field takes the focus, so that the selection in the text is still there.
    const take = (): void => {
      setTouched(true);
      const selected = editing ? null : selectedPassage();
      if (selected) setPassage(selected);
    };
    box?.addEventListener('pointerdown', take, true);
    box?.addEventListener('focusin', take);
    return () => {
      box?.removeEventListener('pointerdown', take, true);
      box?.removeEventListener('focusin', take);
    };
  }, [editing]);
  const send = async (): Promise<void> => {
    if (!text.trim()) return;
    setPending(true);
    try {
      const params = { organizationId };
      const mentions = told.map((person) => person.id);
      if (editing) {
        const body = { version: editing.version, text: text.trim(), mentions };
        await call(commentsRoutes.edit, { params: { ...params, id: editing.id }, body });
      } else {
        const body = { subjectType, subjectId, text: text.trim(), mentions, ...(passage && { passage }) };
        await call(commentsRoutes.add, { params, body });
      }
      setText('');
      setPassage(null);
      setTold([]);
      onDone?.();
      await client.invalidateQueries({ queryKey: commentsQueries.of(organizationId, subjectType, subjectId).queryKey });
    } catch (error) {
      sayProblem(error);
    } finally {
      setPending(false);
    }
  };
  const choices = (colleagues.data?.items ?? [])
    .filter((member) => member.personId !== me && !told.some((person) => person.id === member.personId))
    .map((member) => ({ id: member.personId, label: member.name, description: member.jobTitle }));
  return (
    <form
      className="flex flex-col gap-2"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {passage && (
        <div className="flex items-start gap-1 rounded-small border-s-2 border-accent bg-accent-wash ps-2 text-13">
          <p className="min-w-0 flex-1 py-1">
            <span className="text-12 text-quiet">{t(($) => $.quoteSelected)}: </span>
            <bdi className="line-clamp-2">{passage.quote}</bdi>
          </p>
          <IconButton
            hideTooltip
            label={t(($) => $.dropQuote)}
            icon={<X className="size-3.5" />}
            onPress={() => setPassage(null)}
          />
        </div>
      )}
      <TextArea
        label={t(($) => $.write)}
        hideLabel
        rows={2}
        maxLength={5000}
        placeholder={t(($) => $.write)}
        value={text}
        onChange={setText}
      />
      {(text !== '' || editing) && (
        <>
          {told.length > 0 && (
            <ul className="flex flex-wrap gap-1">
              {told.map((person) => (
                <li key={person.id} className="inline-flex items-center rounded-full bg-shade ps-2.5 text-13">
                  <bdi>{person.name}</bdi>
                  <IconButton
                    hideTooltip
                    label={`${c(($) => $.remove)}: ${person.name}`}
                    icon={<X className="size-3.5" />}
                    onPress={() => setTold(told.filter((one) => one.id !== person.id))}
                  />
                </li>
              ))}
            </ul>
          )}
          <div className="flex items-end gap-2">
            <ComboBox
              className="min-w-0 flex-1"
              label={t(($) => $.mention)}
              placeholder={t(($) => $.mentionHint)}
              emptyText={t(($) => $.nobody)}
              choices={choices}
              key={told.length}
              onChange={(id) => {
                const found = choices.find((choice) => choice.id === id);
                if (found) setTold([...told, { id: found.id, name: found.label }]);
              }}
            />
            {editing && (
              <Button variant="quiet" onPress={() => onDone?.()}>
                {c(($) => $.cancel)}
              </Button>
            )}
            <Button type="submit" variant="primary" isPending={isPending}>
              {t(($) => $.send)}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
