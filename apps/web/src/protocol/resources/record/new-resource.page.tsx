import { type ResourceKind, resourceKinds, resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import { Banner, Button, ComboBox, Form, LinkButton, PageHeader, RadioGroup } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { resourcesQueries } from '../resources.queries.ts';
import { noResourceWords, ResourceFields, trimmedWords } from './resource-fields.tsx';

/** Something becomes bookable: a hall, a camera, a car, or the time of a colleague. */
export function NewResourcePage(): ReactNode {
  const { t } = useTranslation('resources');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [id] = useState(newId);
  const [kind, setKind] = useState<ResourceKind>('hall');
  const [personId, setPersonId] = useState<string | null>(null);
  const [words, setWords] = useState(noResourceWords);
  const [wasTried, setTried] = useState(false);
  const isPerson = kind === 'person';
  const hasSeats = kind === 'hall' || kind === 'vehicle';
  const colleagues = useQuery({ ...resourcesQueries.colleagues(organization.id), enabled: isPerson }).data?.items ?? [];
  const choosePerson = (chosen: string | null): void => {
    setPersonId(chosen);
    const name = colleagues.find((one) => one.personId === chosen)?.name;
    // Their time goes by their name, until somebody calls it otherwise.
    if (name) setWords((now) => ({ ...now, names: { ...now.names, fa: name } }));
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!words.names.fa.trim() || (isPerson && !personId)) return;
    const { capacity, place, ...said } = trimmedWords(words);
    const body = {
      id,
      kind,
      ...said,
      place: isPerson ? '' : place,
      capacity: hasSeats ? capacity : null,
      ...(isPerson && personId && { personId }),
    };
    const done = await run(() => call(resourcesRoutes.create, { params: { organizationId: organization.id }, body }));
    if (!done) return;
    void client.invalidateQueries({ queryKey: resourcesQueries.all(organization.id) });
    sayDone(t(($) => $.create.done));
    await navigate(paths.resource(organization.slug, id), { replace: true });
  };
  const missing = wasTried && !personId ? c(($) => $.validation.required) : errorAt('/personId');
  return (
    <div className="measure flex flex-col gap-6">
      <PageHeader title={t(($) => $.create.title)} description={t(($) => $.create.description)} />
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <RadioGroup
          label={t(($) => $.field.kind)}
          orientation="horizontal"
          value={kind}
          onChange={(chosen) => setKind(resourceKinds.find((one) => one === chosen) ?? 'hall')}
          choices={resourceKinds.map((one) => ({ id: one, label: t(($) => $.kind[one]) }))}
        />
        {isPerson && (
          <ComboBox
            key={colleagues.length}
            label={t(($) => $.field.person)}
            isRequired
            choices={colleagues.map(({ personId: one, name, jobTitle }) => ({
              id: one,
              label: name,
              description: jobTitle,
            }))}
            defaultValue={personId}
            onChange={choosePerson}
            {...(missing && { errorMessage: missing })}
          />
        )}
        <ResourceFields
          value={words}
          onChange={(change) => setWords((now) => ({ ...now, ...change }))}
          hasSeats={hasSeats}
          hasPlace={!isPerson}
          errorAt={errorAt}
          wasTried={wasTried}
        />
        <div className="flex gap-2">
          <Button type="submit" variant="primary" isPending={isPending}>
            {t(($) => $.create.submit)}
          </Button>
          <LinkButton variant="quiet" href={paths.resourceList(organization.slug)}>
            {c(($) => $.cancel)}
          </LinkButton>
        </div>
      </Form>
    </div>
  );
}
