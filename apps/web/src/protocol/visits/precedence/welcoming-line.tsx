import type { VisitPrecedence } from '@ravabet/contracts/protocol/visits';
import { RecordSection } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { useOrderedName } from './use-ordered-name.ts';

/** The line at the door: whom the first guest meets first. */
export function WelcomingLine({ precedence: { guests, hosts, line } }: { precedence: VisitPrecedence }): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const format = useFormat();
  const nameOf = useOrderedName([...guests, ...hosts]);
  const row = (title: string, ids: readonly string[]): ReactNode =>
    ids.length > 0 && (
      <div className="flex min-w-0 flex-col gap-1">
        <h3 className="text-13 text-quiet">{title}</h3>
        <ol className="flex flex-col gap-1">
          {ids.map((id, nth) => (
            <li key={id}>
              <span className="me-2 text-quiet tabular-nums">{format.number(nth + 1)}</span>
              <bdi>{nameOf(id)}</bdi>
            </li>
          ))}
        </ol>
      </div>
    );
  return (
    <RecordSection title={t(($) => $.line.title)}>
      <div className="grid gap-4 sm:grid-cols-2">
        {row(
          t(($) => $.line.receiving),
          line.receiving,
        )}
        {row(
          t(($) => $.line.arriving),
          line.arriving,
        )}
      </div>
      {line.behind.map(({ id, principalId }) => (
        <p key={id} className="text-13 text-quiet">
          {t(($) => $.line.behind, { name: nameOf(id), principal: nameOf(principalId) })}
        </p>
      ))}
    </RecordSection>
  );
}
