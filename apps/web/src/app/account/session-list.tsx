import { Badge, Button, RecordSection } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type MySession, mySessionsRoutes } from '@ravabet/contracts/office/people';
import { call } from '../../shared/call.ts';
import { Moment } from '../../shared/moment.tsx';
import { sayDone } from '../../shared/toasts.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';

/** Browser and system out of the long name that browsers give themselves; names of products, the same in every language. */
function deviceOf(session: MySession): string | null {
  const agent = session.userAgent ?? '';
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(agent)?.[1]?.replace('Edg', 'Edge').replace('OPR', 'Opera');
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(agent)?.[1]?.replace('Mac OS X', 'macOS');
  return [browser, system].filter(Boolean).join(' · ') || null;
}

export function SessionList(): ReactNode {
  const { t } = useTranslation('auth');
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const sessions = useQuery({
    queryKey: ['sessions', 'all'],
    queryFn: ({ signal }) => call(mySessionsRoutes.list, { signal }),
  });
  const end = async (action: () => Promise<unknown>): Promise<void> => {
    try {
      await action();
      await client.invalidateQueries({ queryKey: ['sessions'] });
      sayDone(t(($) => $.security.sessions.ended));
    } catch (error) {
      sayProblem(error);
    }
  };
  const rows = sessions.data?.items ?? [];
  return (
    <RecordSection
      title={t(($) => $.security.sessions.title)}
      actions={
        rows.length > 1 && (
          <Button size="small" onPress={() => void end(() => call(mySessionsRoutes.endOthers, { body: {} }))}>
            {t(($) => $.security.sessions.endOthers)}
          </Button>
        )
      }
    >
      <p className="text-quiet">{t(($) => $.security.sessions.intro)}</p>
      <ul className="rounded-card border border-line bg-card">
        {rows.map((session) => (
          <li
            key={session.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-3 last:border-b-0"
          >
            <div className="min-w-0 flex-1 basis-48">
              <p className="font-medium">
                <bdi>{deviceOf(session) ?? t(($) => $.security.sessions.unknown)}</bdi>
              </p>
              <p className="text-13 text-quiet">
                {t(($) => $.security.sessions.since)} <Moment at={session.createdAt} />
                {session.ipAddress && (
                  <>
                    {' · '}
                    <bdi dir="ltr">{session.ipAddress}</bdi>
                  </>
                )}
              </p>
            </div>
            {session.current ? (
              <Badge tone="done">{t(($) => $.security.sessions.current)}</Badge>
            ) : (
              <Button
                size="small"
                variant="quiet"
                onPress={() => void end(() => call(mySessionsRoutes.end, { params: { id: session.id }, body: {} }))}
              >
                {t(($) => $.security.sessions.end)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
