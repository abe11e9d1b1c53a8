import { Banner, Button } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }): ReactNode {
  const { t } = useTranslation('auth');
  const { t: c } = useTranslation('common');
  return (
    <div className="flex flex-col gap-4">
      <Banner tone="warning" isLive title={t(($) => $.security.twoFactor.codes)}>
        {t(($) => $.security.twoFactor.codesHint)}
      </Banner>
      <ul dir="ltr" className="grid max-w-sm grid-cols-2 gap-2 font-mono select-all">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button className="w-fit" onPress={onDone}>
        {c(($) => $.done)}
      </Button>
    </div>
  );
}
