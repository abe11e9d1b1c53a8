import type { ReactNode } from 'react';
import { Dialog } from './dialog.tsx';
import { Kbd } from './kbd.tsx';

export interface KeyHelpProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  closeLabel: string;
  groups: readonly { title: string; keys: readonly { keys: readonly string[]; label: string }[] }[];
}

/** What `?` shows: the keys, by what they do. */
export function KeyHelp({ isOpen, onOpenChange, title, closeLabel, groups }: KeyHelpProps): ReactNode {
  return (
    <Dialog isOpen={isOpen} onOpenChange={onOpenChange} title={title} closeLabel={closeLabel}>
      <div className="flex flex-col gap-5">
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className="pb-1 text-13 font-medium text-quiet">{group.title}</h3>
            <dl className="flex flex-col">
              {group.keys.map((entry) => (
                <div
                  key={entry.label}
                  className="flex items-center justify-between gap-4 border-b border-line py-1.5 last:border-b-0"
                >
                  <dt>{entry.label}</dt>
                  <dd>
                    <Kbd keys={entry.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
