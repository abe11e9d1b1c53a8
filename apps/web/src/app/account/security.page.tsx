import type { ReactNode } from 'react';
import { ChangePassword } from './change-password.tsx';
import { PasskeyList } from './passkey-list.tsx';
import { SessionList } from './session-list.tsx';
import { TwoFactorSetup } from './two-factor-setup.tsx';

export function SecurityPage(): ReactNode {
  return (
    <div className="flex flex-col gap-10">
      <ChangePassword />
      <TwoFactorSetup />
      <PasskeyList />
      <SessionList />
    </div>
  );
}
