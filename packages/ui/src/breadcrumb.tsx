import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from './link.tsx';

export interface BreadcrumbProps {
  label: string;
  /** From the house inwards; the last one is where one stands. */
  items: readonly { label: string; href?: string }[];
}

export function Breadcrumb({ label, items }: BreadcrumbProps): ReactNode {
  return (
    <nav aria-label={label} className="no-print min-w-0">
      <ol className="flex min-w-0 items-center gap-1 text-13 text-quiet">
        {items.map((item, index) => {
          const isLast = index === items.length - 1;
          return (
            <li
              key={item.href ?? item.label}
              className="flex min-w-0 items-center gap-1 last:text-ink max-sm:not-last:hidden"
            >
              {isLast || !item.href ? (
                <span {...(isLast ? { 'aria-current': 'page' as const } : {})} className="truncate py-1">
                  {item.label}
                </span>
              ) : (
                <Link quiet href={item.href} className="truncate py-1">
                  {item.label}
                </Link>
              )}
              {!isLast && <ChevronRight aria-hidden="true" className="icon-directional size-3.5 shrink-0" />}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
