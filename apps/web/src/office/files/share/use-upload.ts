import type { StoredFile } from '@ravabet/contracts/office/files';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../../shared/call-problem.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { judgedFile, uploadFile } from './upload-file.ts';

export interface UploadItem {
  readonly id: string;
  readonly name: string;
  readonly percent: number;
  readonly state: 'uploading' | 'preparing' | 'done' | 'failed';
  /** why it failed, in the person's words */
  readonly problem: string | null;
  readonly file: StoredFile | null;
  /** a break, not a refusal: the same file may go through */
  readonly mayRetry: boolean;
}

export interface Uploads {
  readonly items: readonly UploadItem[];
  start(files: readonly File[]): void;
  /** after a failure: goes on where it stopped */
  retry(id: string): void;
  /** stops one that runs, or takes an ended one off the list */
  dismiss(id: string): void;
}

const isRefusal = (error: unknown): boolean =>
  error instanceof CallProblem && error.status >= 400 && error.status < 500 && error.status !== 429;

/** Uploads of one place, two at a time. The page is asked before it is left while something is on its way. */
export function useUpload(organizationId: string, onReady?: (file: StoredFile) => void): Uploads {
  const [items, setItems] = useState<UploadItem[]>([]);
  const running = useRef(new Map<string, { source: File; abort: AbortController }>());
  const queue = useRef<string[]>([]);
  const active = useRef(0);
  const tell = useRef(onReady);
  tell.current = onReady;
  const queries = useQueryClient();
  // The reasons of a refusal are said here: their texts have to be there wherever this is used.
  useTranslation(['files', 'problems']);
  const explain = useProblemMessage();
  const refusalText = useRefusalText();

  const set = useCallback((id: string, change: Partial<UploadItem>) => {
    setItems((all) => all.map((item) => (item.id === id ? { ...item, ...change } : item)));
  }, []);

  const run = useCallback(
    async (id: string, arrived: () => void) => {
      const entry = running.current.get(id);
      if (!entry) return;
      const { signal } = entry.abort;
      try {
        const onProgress = (percent: number): void => set(id, { percent });
        const fileId = await uploadFile(entry.source, organizationId, { onProgress, signal });
        set(id, { state: 'preparing', percent: 100 });
        void queries.invalidateQueries({ queryKey: ['files', organizationId] });
        // The next one is sent while this one is prepared.
        arrived();
        const file = await judgedFile(organizationId, fileId, signal);
        void queries.invalidateQueries({ queryKey: ['files', organizationId] });
        if (file.state === 'refused') {
          return set(id, { state: 'failed', problem: refusalText(file.refusal ?? undefined), file });
        }
        set(id, { state: 'done', file });
        tell.current?.(file);
      } catch (error) {
        if (signal.aborted) return setItems((all) => all.filter((item) => item.id !== id));
        const { title, detail } = explain(error);
        // As those that are refused later: in the language of this page, whatever the person's own is.
        const isOfFile = error instanceof CallProblem && error.code.startsWith('file-');
        const problem = isOfFile ? refusalText(error.code) : `${title}. ${detail}`;
        set(id, { state: 'failed', problem, mayRetry: !isRefusal(error) });
      }
    },
    [organizationId, set, queries, explain, refusalText],
  );

  const work = useCallback(() => {
    function next(): void {
      if (active.current >= 2) return;
      const id = queue.current.shift();
      if (id === undefined) return;
      active.current++;
      let isOver = false;
      const over = (): void => {
        if (isOver) return;
        isOver = true;
        active.current--;
        next();
      };
      void run(id, over).finally(over);
      next();
    }
    next();
  }, [run]);

  const begin = useCallback(
    (id: string, source: File) => {
      running.current.set(id, { source, abort: new AbortController() });
      queue.current.push(id);
      work();
    },
    [work],
  );

  const isBusy = items.some(({ state }) => state === 'uploading');
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isBusy]);

  return {
    items,
    start: (files) => {
      for (const file of files) {
        const id = crypto.randomUUID();
        setItems((all) => [
          ...all,
          { id, name: file.name, percent: 0, state: 'uploading', problem: null, file: null, mayRetry: false },
        ]);
        begin(id, file);
      }
    },
    retry: (id) => {
      const source = running.current.get(id)?.source;
      if (!source) return;
      set(id, { state: 'uploading', problem: null, percent: 0 });
      begin(id, source);
    },
    dismiss: (id) => {
      const ended = items.some((item) => item.id === id && (item.state === 'done' || item.state === 'failed'));
      queue.current = queue.current.filter((waiting) => waiting !== id);
      if (!ended) running.current.get(id)?.abort.abort();
      running.current.delete(id);
      setItems((all) => all.filter((item) => item.id !== id));
    },
  };
}
