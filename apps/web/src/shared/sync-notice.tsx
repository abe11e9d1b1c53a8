import { Banner, Button, LinkButton } from '@ravabet/ui';
import { CircleCheck, CloudOff, CloudUpload } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { paths } from './paths.ts';
import { useFormat } from './use-format.ts';
import { useOnline } from './use-online.ts';

/** What of this device has not arrived. */
export interface Sync {
  readonly waiting: number;
  /** of somebody else who worked on this device */
  readonly foreign: number;
  readonly isSafe: boolean;
  readonly needsSignIn: boolean;
  /** what is shown is from then; null: from now */
  readonly keptAt: string | null;
  /** whether the page opens without a network; null: not known yet */
  readonly opensOffline: boolean | null;
}

/** What was not taken, in words: it stays until somebody has read it. */
export interface RefusedEntry {
  readonly id: string;
  readonly what: ReactNode;
  readonly why: string | null;
  /** what next */
  readonly detail?: string;
}

interface SyncNoticeProps {
  sync: Sync;
  refused: readonly RefusedEntry[];
  onSeen: (id: string) => void;
}

/** Whether what was ticked has arrived; and if not, that nothing is lost and what to do. */
export function SyncNotice({ sync, refused, onSeen }: SyncNoticeProps): ReactNode {
  const { t } = useTranslation('offline');
  const format = useFormat();
  const online = useOnline();
  const { pathname } = useLocation();
  const { waiting, foreign, isSafe, needsSignIn, keptAt, opensOffline } = sync;
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
      <RefusedEntries refused={refused} onSeen={onSeen} />
    </div>
  );
}

function RefusedEntries({ refused, onSeen }: Omit<SyncNoticeProps, 'sync'>): ReactNode {
  const { t } = useTranslation('offline');
  if (refused.length === 0) return null;
  return (
    <Banner tone="danger" isLive title={t(($) => $.refused.title)}>
      <ul className="mt-1 flex flex-col gap-2">
        {refused.map(({ id, what, why, detail }) => (
          <li key={id} className="flex flex-wrap items-center gap-2">
            <span className="min-w-0 flex-1">
              {what}: {why}
              {detail && <span className="block text-13">{detail}</span>}
            </span>
            <Button size="small" onPress={() => onSeen(id)}>
              {t(($) => $.refused.dismiss)}
            </Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
