import {
  type Dispatch,
  dispatchesRoutes,
  type DispatchTiming,
  type Subjects,
} from '@ravabet/contracts/newsdesk/distribution';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { dispatchesQueries } from './dispatches.queries.ts';

export interface DraftFields {
  listIds: string[];
  recipientIds: string[];
  subjects: Subjects;
  replyTo: string;
  timing: DispatchTiming;
  scheduledFor: string | null;
}

export interface DispatchDraft {
  fields: DraftFields;
  change: (change: Partial<DraftFields>) => void;
  /** Saves what is open. @returns the version that then stands */
  save: () => Promise<number>;
  status: string;
  replyToIsWrong: boolean;
}

const address = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/;
const breath = 800;

const fieldsOf = (dispatch: Dispatch): DraftFields => ({
  listIds: dispatch.lists.map(({ id }) => id),
  recipientIds: dispatch.recipients.map(({ id }) => id),
  subjects: dispatch.subjects,
  replyTo: dispatch.replyTo ?? '',
  timing: dispatch.timing,
  scheduledFor: dispatch.scheduledFor,
});

/** What is being prepared; it saves itself after a breath, and says so. */
export function useDispatchDraft(dispatch: Dispatch): DispatchDraft {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [written, setFields] = useState(() => fieldsOf(dispatch));
  // A release that is out meanwhile is not waited for any more.
  const timing = dispatch.timings.includes(written.timing) ? written.timing : 'now';
  const fields = { ...written, timing };
  const [isDirty, setDirty] = useState(false);
  const version = useRef(dispatch.version);
  const writing = useRef<Promise<number>>(Promise.resolve(dispatch.version));
  const latest = useRef({ fields, isDirty });
  latest.current = { fields, isDirty };
  const replyToIsWrong = fields.replyTo !== '' && !address.test(fields.replyTo);
  // Not complete yet: kept on the page until it is.
  const canSave = !replyToIsWrong && (fields.timing !== 'at' || fields.scheduledFor !== null);

  const write = async (): Promise<number> => {
    if (!latest.current.isDirty) return version.current;
    const { replyTo, ...rest } = latest.current.fields;
    const { queryKey } = dispatchesQueries.one(organization.id, dispatch.id);
    const answer = await call(dispatchesRoutes.update, {
      params: { organizationId: organization.id, id: dispatch.id },
      body: { version: version.current, ...rest, replyTo: replyTo || null },
    }).catch((error: unknown) => {
      // What may be chosen may be other than this page knows.
      void client.invalidateQueries({ queryKey });
      throw error;
    });
    version.current = answer.version;
    setDirty(false);
    client.setQueryData(queryKey, answer);
    void client.invalidateQueries({ queryKey: dispatchesQueries.audience(organization.id, dispatch.id).queryKey });
    void client.invalidateQueries({
      queryKey: ['dispatch-mail', organization.id, dispatch.id],
    });
    return answer.version;
  };
  const save = (): Promise<number> => (writing.current = writing.current.catch(() => version.current).then(write));
  const saveNow = useEffectEvent(() => void save().catch(sayProblem));
  // A new breath begins with each change of the fields.
  useEffect(() => {
    if (!isDirty || !canSave) return;
    const timer = setTimeout(saveNow, breath);
    return () => clearTimeout(timer);
  }, [written, isDirty, canSave]);

  return {
    fields,
    change: (change) => {
      setFields((before) => ({ ...before, ...change }));
      setDirty(true);
    },
    save,
    status: isDirty ? t(($) => $.dispatch.unsaved) : t(($) => $.dispatch.saved),
    replyToIsWrong,
  };
}
