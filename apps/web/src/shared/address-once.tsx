import { Banner, Button } from '@ravabet/ui';
import { Copy } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { sayDone } from './toasts.ts';

interface AddressOnceProps {
  address: string;
  words: { once: string; address: string; copy: string; copied: string };
  /** what to do with it */
  children: ReactNode;
}

/** A secret address, to be passed on or put into another program now. It takes the focus: it will not be seen again. */
export function AddressOnce({ address, words, children }: AddressOnceProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const copy = async (): Promise<void> => {
    field.current?.select();
    // A page that is not secure has no clipboard: the address is selected then, to be copied by hand.
    if (!navigator.clipboard) return;
    await navigator.clipboard.writeText(address);
    sayDone(words.copied);
  };
  return (
    <Banner tone="warning" isLive title={words.once}>
      <p>{children}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <input
          ref={field}
          readOnly
          dir="ltr"
          value={address}
          aria-label={words.address}
          onFocus={(event) => event.currentTarget.select()}
          className="min-h-10 min-w-0 flex-1 basis-60 rounded-control border border-edge bg-card px-3 text-13"
        />
        <Button icon={<Copy className="size-4" />} onPress={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </Banner>
  );
}
