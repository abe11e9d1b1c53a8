import { Fragment, type ReactNode } from 'react';
import { Toolbar as AriaToolbar, Group, Separator } from 'react-aria-components';

export interface ToolbarProps {
  label: string;
  /** Groups of ToolButtons; a thin line stands between them. */
  groups: readonly { id: string; label: string; content: ReactNode }[];
}

/** One stop for the keyboard; the arrows walk inside, in the direction of the language. */
export function Toolbar({ label, groups }: ToolbarProps): ReactNode {
  return (
    <AriaToolbar
      aria-label={label}
      className="no-print flex flex-wrap items-center gap-1 rounded-t-card border-b border-line bg-card p-1"
    >
      {groups.map((group, index) => (
        <Fragment key={group.id}>
          {index > 0 && <Separator orientation="vertical" className="mx-1 h-5 w-px bg-line" />}
          <Group aria-label={group.label} className="flex items-center gap-0.5">
            {group.content}
          </Group>
        </Fragment>
      ))}
    </AriaToolbar>
  );
}
