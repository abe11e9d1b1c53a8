import { Button, UploadRow } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Uploads } from './use-upload.ts';

/** What is on its way, what has arrived, and what was not let in and why. */
export function UploadList({ uploads }: { uploads: Uploads }): ReactNode {
  const { t } = useTranslation('files');
  const { t: c } = useTranslation('common');
  if (uploads.items.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2" aria-live="polite">
      {uploads.items.map(({ id, name, percent, state, problem, mayRetry }) => {
        const running = state === 'uploading' || state === 'preparing';
        return (
          <li key={id} className="flex flex-col gap-1">
            <UploadRow
              name={name}
              state={running ? 'uploading' : state}
              stateLabel={t(($) => $.upload[state])}
              {...(running && { progress: percent })}
              {...(state === 'preparing' && { detail: t(($) => $.upload.preparing) })}
              removeLabel={running ? t(($) => $.upload.stop, { name }) : t(($) => $.upload.dismiss, { name })}
              onRemove={() => uploads.dismiss(id)}
              action={
                mayRetry &&
                state === 'failed' && (
                  <Button size="small" onPress={() => uploads.retry(id)}>
                    {c(($) => $.retry)}
                  </Button>
                )
              }
            />
            {problem && <p className="ps-3 text-13 text-pomegranate">{problem}</p>}
          </li>
        );
      })}
    </ul>
  );
}
