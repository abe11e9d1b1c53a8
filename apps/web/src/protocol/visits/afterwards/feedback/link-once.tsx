import { Banner, Button } from '@ravabet/ui';
import { Copy } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sayDone } from '../../../../shared/toasts.ts';

/** The link of a guest, to be passed on now. It takes the focus: it will not be seen again. */
export function LinkOnce({ address, name }: { address: string; name: string }): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const copy = async (): Promise<void> => {
    field.current?.select();
    // A page that is not secure has no clipboard: the link is selected then, to be copied by hand.
    if (!navigator.clipboard) return;
    await navigator.clipboard.writeText(address);
    sayDone(t(($) => $.feedback.copied));
  };
  return (
    <Banner tone="warning" isLive title={t(($) => $.feedback.once)}>
      <p>
        <bdi>{name}</bdi>: {t(($) => $.feedback.onceHow)}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <input
          ref={field}
          readOnly
          dir="ltr"
          value={address}
          aria-label={t(($) => $.feedback.address)}
          onFocus={(event) => event.currentTarget.select()}
          className="min-h-10 min-w-0 flex-1 basis-60 rounded-control border border-edge bg-card px-3 text-13"
        />
        <Button icon={<Copy className="size-4" />} onPress={() => void copy()}>
          {t(($) => $.feedback.copy)}
        </Button>
      </div>
    </Banner>
  );
}
