import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { RouterLink } from './router-link.tsx';

export interface NavigationItem {
  id: string;
  label: string;
  href: string;
  icon?: ReactNode;
  isCurrent?: boolean;
  /** What waits there, in the language's digits; `countLabel` says it in words. */
  count?: string;
  countLabel?: string;
}

export interface NavigationWing {
  id: string;
  /** The wing's name; the first group (the desk) has none. */
  title?: string;
  items: readonly NavigationItem[];
}

export interface WingNavigationProps {
  label: string;
  wings: readonly NavigationWing[];
  /** After an item is chosen: closes the drawer. */
  onNavigate?: () => void;
}

const row =
  'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-control px-3 py-1 text-quiet no-underline transition-colors pointer-coarse:min-h-11 hover:bg-shade hover:text-ink';

export function WingNavigation({ label, wings, onNavigate }: WingNavigationProps): ReactNode {
  return (
    <nav aria-label={label} className="flex flex-col gap-4">
      {wings.map((wing) => (
        <div key={wing.id} className="flex flex-col gap-0.5">
          {wing.title && <p className="px-3 pb-0.5 text-12 font-medium text-quiet">{wing.title}</p>}
          <ul className="flex flex-col gap-0.5">
            {wing.items.map((item) => (
              <li key={item.id}>
                <RouterLink
                  href={item.href}
                  {...(item.isCurrent ? { 'aria-current': 'page' as const } : {})}
                  {...(onNavigate ? { onClick: onNavigate } : {})}
                  className={classNames(row, item.isCurrent && 'bg-accent-wash font-medium !text-accent-hover')}
                >
                  {item.icon && (
                    <span aria-hidden="true" className="shrink-0">
                      {item.icon}
                    </span>
                  )}
                  <span className="min-w-0 flex-1 truncate">{item.label}</span>
                  {item.count && (
                    <span className="text-12">
                      <span aria-hidden="true">{item.count}</span>
                      <span className="sr-only">{item.countLabel ?? item.count}</span>
                    </span>
                  )}
                </RouterLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
