import { localDateOf } from '@ravabet/calendars';
import { factsRoutes, type FactOwner } from '@ravabet/contracts/newsdesk/facts';
import { parseNumber } from '@ravabet/persian-text';
import { Banner, Button, Form, LinkButton, PageHeader } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { useMe } from '../../../shared/me.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { factsQueries } from '../facts.queries.ts';
import { LocalizedFields, noNames, trimmed } from './localized-fields.tsx';
import { OwnerField } from './owner-field.tsx';
import { type Statement, StatementFields } from './statement-fields.tsx';
import { ValueField } from './value-field.tsx';

/** A figure is taken into the library: what it is called, what it is, who says so, and until when. */
export function NewFactPage(): ReactNode {
  const { t } = useTranslation('facts');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const me = useMe().person;
  const client = useQueryClient();
  const navigate = useNavigate();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [id] = useState(newId);
  const [names, setNames] = useState(noNames);
  const [unit, setUnit] = useState(noNames);
  const [value, setValue] = useState('');
  const [owner, setOwner] = useState<FactOwner | null>({ personId: me.id });
  const [wasTried, setTried] = useState(false);
  const [statement, setStatement] = useState<Statement>(() => ({
    trueAt: localDateOf(new Date().toISOString(), organization.timeZone),
    expiresOn: null,
    source: '',
    sourceUrl: '',
    sourceFileId: null,
  }));
  const submit = async (): Promise<void> => {
    setTried(true);
    const number = parseNumber(value);
    if (!names.fa.trim() || number === null || !owner || !statement.source.trim()) return;
    const done = await run(() =>
      call(factsRoutes.create, {
        params: { organizationId: organization.id },
        body: {
          id,
          names: trimmed(names),
          unit: trimmed(unit),
          value: number,
          owner,
          ...statement,
          source: statement.source.trim(),
        },
      }),
    );
    if (!done) return;
    void client.invalidateQueries({ queryKey: factsQueries.all(organization.id) });
    sayDone(t(($) => $.create.done));
    await navigate(paths.fact(organization.slug, id), { replace: true });
  };
  const required = c(($) => $.validation.required);
  return (
    <div className="measure flex flex-col gap-6">
      <PageHeader title={t(($) => $.create.title)} description={t(($) => $.description)} />
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
        <LocalizedFields
          legend={t(($) => $.names.title)}
          maxLength={300}
          isRequired
          errorMessage={wasTried && !names.fa.trim() ? required : undefined}
          value={names}
          onChange={setNames}
        />
        <ValueField value={value} onChange={setValue} wasTried={wasTried} />
        <LocalizedFields
          legend={t(($) => $.names.unitTitle)}
          description={t(($) => $.names.unitHint)}
          maxLength={60}
          value={unit}
          onChange={setUnit}
        />
        <StatementFields
          value={statement}
          fileName={null}
          onChange={setStatement}
          errorAt={errorAt}
          wasTried={wasTried}
        />
        <OwnerField value={owner} onChange={setOwner} errorMessage={wasTried && !owner ? required : undefined} />
        <div className="flex gap-2">
          <Button type="submit" variant="primary" isPending={isPending}>
            {t(($) => $.create.submit)}
          </Button>
          <LinkButton variant="quiet" href={paths.facts(organization.slug)}>
            {c(($) => $.cancel)}
          </LinkButton>
        </div>
      </Form>
    </div>
  );
}
