import { type Language, languages } from '@ravabet/contracts/kernel';
import { type PressReleaseKind, pressReleaseKinds } from '@ravabet/contracts/newsdesk/press-releases';
import { Button, Dialog, RadioGroup, Select } from '@ravabet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isUnreachable } from '../../../shared/call-problem.ts';
import { useMe } from '../../../shared/me.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';
import { createRelease } from '../editor/begun-releases.ts';
import { keepBegunRelease } from '../editor/begun-store.ts';
import { bringWritingPage, prepareWriting } from '../editor/prepare-writing.ts';

/** Two choices, and the draft exists: everything else is written in its own page. */
export function NewReleaseDialog(props: { isOpen: boolean; onOpenChange: (open: boolean) => void }): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const me = useMe().person;
  const client = useQueryClient();
  const navigate = useNavigate();
  const sayProblem = useProblemToast();
  const [kind, setKind] = useState<PressReleaseKind>('news');
  const [language, setLanguage] = useState<Language>(useFormat().language);
  useEffect(() => void prepareWriting(organization.id).catch(() => undefined), [organization.id]);
  const create = useMutation({
    mutationFn: async () => {
      const begun = {
        id: newId(),
        organizationId: organization.id,
        author: { id: me.id, name: me.name },
        kind,
        language,
      };
      const intent = { ...begun, key: crypto.randomUUID(), at: new Date().toISOString() };
      await createRelease(intent).catch(async (error: unknown) => {
        if (!isUnreachable(error)) throw error;
        // Without a line one writes all the same: the page opens, and creates the draft when the line is back.
        await bringWritingPage().catch(() => Promise.reject(error));
        keepBegunRelease(intent);
      });
      return intent;
    },
    onSuccess: async ({ id }) => {
      void client.invalidateQueries({ queryKey: pressReleasesQueries.lists(organization.id) });
      await navigate(paths.pressRelease(organization.slug, id), { replace: true });
    },
    onError: sayProblem,
  });
  return (
    <Dialog
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      title={t(($) => $.new.title)}
      closeLabel={c(($) => $.close)}
      actions={
        <Button variant="primary" isPending={create.isPending} onPress={() => create.mutate()}>
          {t(($) => $.new.submit)}
        </Button>
      }
    >
      <div className="flex flex-col gap-5">
        <RadioGroup
          label={t(($) => $.filters.kind)}
          value={kind}
          onChange={(id) => setKind(id as PressReleaseKind)}
          choices={pressReleaseKinds.map((id) => ({
            id,
            label: t(($) => $.kind[id]),
            description: t(($) => $.kindHint[id]),
          }))}
        />
        <Select
          label={t(($) => $.filters.language)}
          value={language}
          onChange={(id) => id && setLanguage(id as Language)}
          choices={languages.map((id) => ({ id, label: c(($) => $.languages[id]) }))}
        />
      </div>
    </Dialog>
  );
}
