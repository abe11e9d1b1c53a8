import { type ArchiveImport, archiveImportsRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { Banner, Button, Form } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { archiveImportsQueries } from './archive-imports.queries.ts';
import { ImportOptions } from './import-options.tsx';

/** The settings of one archive, kept when its person says so: dates and kinds of the preview follow. */
export function OptionsForm({ archive }: { archive: ArchiveImport }): ReactNode {
  const { t } = useTranslation('archive-imports');
  const organization = useOrganization();
  const queries = useQueryClient();
  const attempt = useAttempt();
  const [options, setOptions] = useState(archive.options);
  const isChanged = JSON.stringify(options) !== JSON.stringify(archive.options);
  const save = (): void =>
    void attempt.run(async () => {
      const params = { organizationId: organization.id, id: archive.id };
      await call(archiveImportsRoutes.update, { params, body: { version: archive.version, options } });
      await queries.invalidateQueries({ queryKey: archiveImportsQueries.all(organization.id) });
      sayDone(t(($) => $.options.saved));
    });
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      className="flex flex-col gap-4"
    >
      {attempt.refusal && (
        <Banner tone="danger" isLive title={attempt.refusal.title}>
          {attempt.refusal.detail}
        </Banner>
      )}
      <ImportOptions value={options} onChange={setOptions} />
      {isChanged && (
        <Button type="submit" isPending={attempt.isPending}>
          {t(($) => $.options.save)}
        </Button>
      )}
    </Form>
  );
}
