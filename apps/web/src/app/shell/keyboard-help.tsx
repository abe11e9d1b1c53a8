import { KeyHelp } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const command = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

/** What `?` shows. */
export function KeyboardHelp({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation('app');
  const { t: c } = useTranslation('common');
  return (
    <KeyHelp
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={t(($) => $.keys.title)}
      closeLabel={c(($) => $.close)}
      groups={[
        {
          title: t(($) => $.keys.everywhere),
          keys: [
            { keys: [command, 'K'], label: t(($) => $.keys.find) },
            { keys: ['?'], label: t(($) => $.keys.help) },
          ],
        },
        {
          title: t(($) => $.keys.lists),
          keys: [
            { keys: ['j'], label: t(($) => $.keys.next) },
            { keys: ['k'], label: t(($) => $.keys.previous) },
            { keys: ['Enter'], label: t(($) => $.keys.open) },
            { keys: ['n'], label: t(($) => $.keys.new) },
            { keys: ['/'], label: t(($) => $.keys.search) },
          ],
        },
        {
          title: t(($) => $.keys.editor),
          keys: [
            { keys: [command, 'B'], label: t(($) => $.keys.bold) },
            { keys: [command, 'I'], label: t(($) => $.keys.italic) },
            { keys: [command, 'Z'], label: t(($) => $.keys.undo) },
          ],
        },
      ]}
    />
  );
}
