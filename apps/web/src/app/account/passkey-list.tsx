import { Button, RecordSection } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { authApi } from '../../shared/auth-api.ts';
import { Moment } from '../../shared/moment.tsx';
import { sayDone, toasts } from '../../shared/toasts.ts';
import { addPasskey, canUsePasskeys } from '../auth/passkey.ts';
import { useAuthRefusal } from '../auth/use-auth-refusal.ts';

export function PasskeyList(): ReactNode {
  const { t } = useTranslation('auth');
  const { t: c } = useTranslation('common');
  const client = useQueryClient();
  const explain = useAuthRefusal();
  const keys = useQuery({ queryKey: ['passkeys'], queryFn: () => authApi.passkeys() });
  const act = async (action: () => Promise<unknown>, said: string): Promise<void> => {
    try {
      await action();
      await client.invalidateQueries({ queryKey: ['passkeys'] });
      sayDone(said);
    } catch (error) {
      const { title, detail } = explain(error);
      toasts.add({ title, description: detail, tone: 'danger' });
    }
  };
  return (
    <RecordSection title={t(($) => $.security.passkeys.title)}>
      <p className="text-quiet">{t(($) => $.security.passkeys.intro)}</p>
      {keys.data?.length ? (
        <ul className="rounded-card border border-line bg-card">
          {keys.data.map((key) => (
            <li key={key.id} className="flex items-center gap-3 border-b border-line px-4 py-3 last:border-b-0">
              <KeyRound aria-hidden="true" className="size-4 text-quiet" />
              <span className="flex-1">
                <bdi>{key.name || t(($) => $.security.passkeys.unnamed)}</bdi>{' '}
                {key.createdAt && (
                  <span className="text-13 text-quiet">
                    <Moment at={key.createdAt} />
                  </span>
                )}
              </span>
              <Button
                size="small"
                variant="quiet"
                onPress={() =>
                  void act(
                    () => authApi.removePasskey(key.id),
                    t(($) => $.security.passkeys.removed),
                  )
                }
              >
                {c(($) => $.remove)}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t(($) => $.security.passkeys.none)}</p>
      )}
      <Button
        className="w-fit"
        disabledReason={canUsePasskeys() ? null : t(($) => $.security.passkeys.unsupported)}
        onPress={() =>
          void act(
            () => addPasskey(t(($) => $.security.passkeys.unnamed)),
            t(($) => $.security.passkeys.added),
          )
        }
      >
        {t(($) => $.security.passkeys.add)}
      </Button>
    </RecordSection>
  );
}
