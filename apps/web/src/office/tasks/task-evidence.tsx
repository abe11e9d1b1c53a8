import { type NewEvidence, type Task, tasksRoutes } from '@ravabet/contracts/office/tasks';
import { Button, Link, RecordSection, TextField } from '@ravabet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { Moment } from '../../shared/moment.tsx';
import { useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { UploadList } from '../files/share/upload-list.tsx';
import { useUpload } from '../files/share/use-upload.ts';
import { tasksQueries } from './tasks.queries.ts';

/** How it was shown that the work is done. */
export function TaskEvidence({ task }: { task: Task }): ReactNode {
  const { t } = useTranslation('tasks');
  const organization = useOrganization();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const mayAdd = task.allowedActions.some(({ verb, disabledReason }) => verb === 'addEvidence' && !disabledReason);
  const add = useMutation({
    mutationFn: (evidence: NewEvidence) =>
      call(tasksRoutes.addEvidence, {
        params: { organizationId: organization.id, id: task.id },
        body: { version: task.version, evidence },
      }),
    onSuccess: (changed, { kind }) => {
      client.setQueryData(tasksQueries.one(organization.id, task.id).queryKey, changed);
      if (kind !== 'file') setText('');
      sayDone(t(($) => $.evidence.added));
    },
    onError: useProblemToast(),
  });
  const say = (): void => {
    const said = text.trim();
    if (said) add.mutate({ kind: /^https?:\/\/\S+$/.test(said) ? 'link' : 'text', text: said });
  };
  const input = useRef<HTMLInputElement>(null);
  const uploads = useUpload(organization.id, (file) => add.mutate({ kind: 'file', fileId: file.id }));
  const onTheirWay = uploads.items.filter(({ state }) => state !== 'done');
  return (
    <RecordSection title={t(($) => $.field.evidence)}>
      {task.evidence.length === 0 && <p className="text-quiet">{t(($) => $.evidence.empty)}</p>}
      <ul className="flex flex-col gap-3">
        {task.evidence.map((evidence) => (
          <li key={evidence.id} className="rounded-card border border-line bg-card px-4 py-3">
            {evidence.kind === 'link' && (
              <Link href={evidence.text} target="_blank" rel="noreferrer">
                <bdi dir="ltr" className="wrap-anywhere">
                  {evidence.text}
                </bdi>
              </Link>
            )}
            {evidence.file && (
              <Link href={evidence.file.url} target="_blank">
                <bdi>{evidence.file.name}</bdi>
              </Link>
            )}
            {evidence.kind !== 'link' && evidence.text && (
              <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
                {evidence.text}
              </p>
            )}
            <p className="text-12 text-quiet">
              <bdi>{evidence.createdBy.name}</bdi> · <Moment at={evidence.createdAt} />
            </p>
          </li>
        ))}
      </ul>
      {mayAdd && (
        <form
          className="no-print flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            say();
          }}
        >
          <TextField
            className="min-w-0 flex-1"
            label={t(($) => $.evidence.text)}
            description={t(($) => $.evidence.hint)}
            maxLength={2000}
            value={text}
            onChange={setText}
          />
          <Button type="submit" isPending={add.isPending} className="mb-7">
            {t(($) => $.evidence.add)}
          </Button>
        </form>
      )}
      {mayAdd && (
        <div className="no-print flex flex-col gap-2">
          <input
            ref={input}
            hidden
            type="file"
            onChange={({ target }) => {
              uploads.start([...(target.files ?? [])].slice(0, 1));
              target.value = '';
            }}
          />
          <Button size="small" className="w-fit" onPress={() => input.current?.click()}>
            {t(($) => $.evidence.file)}
          </Button>
          <UploadList uploads={{ ...uploads, items: onTheirWay }} />
        </div>
      )}
    </RecordSection>
  );
}
