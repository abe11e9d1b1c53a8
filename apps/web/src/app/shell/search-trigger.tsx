import type { MyOrganization } from '@ravabet/contracts/office/people';
import { IconButton } from '@ravabet/ui';
import { Search } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandKey } from '../../shared/use-key.ts';

const CommandMenu = lazy(async () => ({ default: (await import('./command-menu.tsx')).CommandMenu }));

/** ⌘K from anywhere. What it opens is loaded at the first use. */
export function SearchTrigger({ organization }: { organization: MyOrganization | null }): ReactNode {
  const { t } = useTranslation('app');
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const open = (): void => {
    setWasOpened(true);
    setOpen(true);
  };
  useCommandKey('k', open);
  return (
    <>
      <IconButton
        label={t(($) => $.search.open)}
        onPress={open}
        icon={<Search aria-hidden="true" className="size-4.5" />}
      />
      {wasOpened && (
        <Suspense>
          <CommandMenu isOpen={isOpen} onOpenChange={setOpen} organization={organization} />
        </Suspense>
      )}
    </>
  );
}
