import { guestImportRoutes, type GuestImportRow } from '@ravabet/contracts/protocol/guests';
import { Banner, Button } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { guestsQueries } from '../guests.queries.ts';
import type { ImportedVisit } from '../share/guest-importer.tsx';
import { ImportRow } from './import-row.tsx';

interface ImportPreviewProps {
  rows: GuestImportRow[];
  visit?: ImportedVisit;
  onAgain: () => void;
  onDone: () => void;
}

/** Every row with what it is taken for, or why it cannot be taken; nothing is written before the button below. */
export function ImportPreview({ rows, visit, onAgain, onDone }: ImportPreviewProps): ReactNode {
  const { t } = useTranslation('guests');
  const format = useFormat();
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const good = rows.filter(({ faults }) => faults.length === 0);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  // Whoever is as good as certain is proposed to be the known one; the person has the last word.
  const [joins, setJoins] = useState<ReadonlyMap<number, string | null>>(
    () => new Map(good.map(({ n, known: [first] }) => [n, first && first.score > 0.97 ? first.id : null])),
  );
  const chosen = good.filter(({ n }) => !left.has(n));
  const take = async (): Promise<void> => {
    const body = {
      rows: chosen.map(({ faults: _faults, sameAs: _sameAs, known: _known, ...said }) => ({
        ...said,
        joins: joins.get(said.n) ?? null,
      })),
      ...(visit && { visit: { id: visit.id, delegationId: visit.delegationId } }),
    };
    let waiting = 0;
    let came = 0;
    const done = await run(async () => {
      const answer = await call(guestImportRoutes.run, { params: { organizationId }, body });
      waiting = answer.awaitDecision.length;
      came = answer.cameToVisit;
    });
    if (!done) return;
    void client.invalidateQueries({ queryKey: guestsQueries.all(organizationId) });
    const number = format.number(chosen.length);
    const whole = visit
      ? t(($) => $.import.doneVisit, { number, fresh: format.number(came) })
      : t(($) => $.import.done, { number });
    sayDone(waiting > 0 ? t(($) => $.import.doneAwait, { number, await: format.number(waiting) }) : whole);
    onDone();
  };
  const counts = { good: format.number(good.length), bad: format.number(rows.length - good.length) };
  return (
    <div className="flex flex-col gap-4">
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <p role="status" className="font-medium">
        {t(($) => $.import.rows, counts)}
      </p>
      <ul className="flex flex-col gap-3">
        {rows.map((row) => (
          <li key={row.n}>
            <ImportRow
              row={row}
              isTaken={!left.has(row.n)}
              joins={joins.get(row.n) ?? null}
              {...(visit && { there: visit.guestIds })}
              onTake={(isTaken) =>
                setLeft((now) => new Set(isTaken ? [...now].filter((n) => n !== row.n) : [...now, row.n]))
              }
              onJoin={(id) => setJoins((now) => new Map([...now, [row.n, id]]))}
            />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" isDisabled={chosen.length === 0} isPending={isPending} onPress={() => void take()}>
          {t(($) => $.import.run, { number: format.number(chosen.length) })}
        </Button>
        <Button variant="quiet" onPress={onAgain}>
          {t(($) => $.import.again)}
        </Button>
      </div>
    </div>
  );
}
