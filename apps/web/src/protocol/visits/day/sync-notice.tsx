import { Banner, Button, LinkButton } from '@ravabet/ui';
import { CloudOff, CloudUpload, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useOnline } from '../../../shared/use-online.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import type { VisitDayBoard } from './use-visit-day.ts';

/** Whether what was ticked has arrived; and if not, that nothing is lost and what to do. */
export function SyncNotice({ board }: { board: VisitDayBoard }): ReactNode {
  const { t } = useTranslation('visit-day');
  const format = useFormat();
  const refusal = useRefusalText();
  const online = useOnline();
  const { pathname } = useLocation();
  const { waiting, refused, foreign, isSafe, needsSignIn, keptAt, opensOffline } = board.sync;
  const isSilent = !online || keptAt !== null;
  return (
    <div className="no-print flex flex-col gap-2">
      <p role="status" className="flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-quiet">
        <span className="flex items-center gap-1.5 text-ink" data-waiting={waiting}>
          {waiting === 0 ? (
            <CircleCheck aria-hidden="true" className="size-4 text-cypress" />
          ) : isSilent ? (
            <CloudOff aria-hidden="true" className="size-4 text-saffron" />
          ) : (
            <CloudUpload aria-hidden="true" className="size-4 text-lapis" />
          )}
          {waiting === 0
            ? t(($) => $.sync.sent)
            : t(($) => $.sync.waiting, { count: waiting, number: format.number(waiting) })}
        </span>
        {opensOffline !== null && <span>{opensOffline ? t(($) => $.sync.ready) : t(($) => $.sync.notReady)}</span>}
      </p>
      {isSilent && (
        <p className="text-13">
          {t(($) => $.sync.offline)} {keptAt !== null && t(($) => $.sync.keptAt, { time: format.date(keptAt, 'time') })}
        </p>
      )}
      {!isSafe && <Banner tone="warning">{t(($) => $.sync.unsafe)}</Banner>}
      {foreign > 0 && (
        <Banner tone="info">{t(($) => $.sync.foreign, { count: foreign, number: format.number(foreign) })}</Banner>
      )}
      {needsSignIn && (
        <Banner
          tone="warning"
          isLive
          actions={
            <LinkButton size="small" href={paths.signIn(pathname)}>
              {t(($) => $.sync.signInAction)}
            </LinkButton>
          }
        >
          {t(($) => $.sync.signIn)}
        </Banner>
      )}
      {refused.length > 0 && (
        <Banner tone="danger" isLive title={t(($) => $.refused.title)}>
          <ul className="mt-1 flex flex-col gap-2">
            {refused.map(({ id, body, refusedFor }) => (
              <li key={id} className="flex flex-wrap items-center gap-2">
                <span className="min-w-0 flex-1">
                  {subjectOf(board, body)} · {t(($) => $.kind[body.type === 'tick' ? body.kind : 'walk-in'])}:{' '}
                  {refusal(refusedFor ?? undefined)}
                </span>
                <Button size="small" onPress={() => board.seen(id)}>
                  {t(($) => $.refused.dismiss)}
                </Button>
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </div>
  );
}

type Body = VisitDayBoard['sync']['refused'][number]['body'];

function subjectOf({ day }: VisitDayBoard, body: Body): ReactNode {
  if (body.type === 'walk-in') return <bdi>{body.name}</bdi>;
  const item = day.items.find(({ id }) => id === body.itemId);
  const person = day.participants.find(({ id }) => id === body.participantId);
  const { persian, latin, chinese } = person?.names ?? { persian: '', latin: '', chinese: '' };
  return <bdi>{item?.title ?? (persian || latin || chinese)}</bdi>;
}
