import type { ReactNode } from 'react';

export interface EmptyStateProps {
  icon?: ReactNode;
  /** What this place is for, or that nothing matches. */
  title: string;
  description?: string;
  /** The first step. */
  action?: ReactNode;
}

export function EmptyState({ icon, title, description, action }: EmptyStateProps): ReactNode {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-14 text-center">
      {icon && (
        <span
          aria-hidden="true"
          className="mb-2 flex size-12 items-center justify-center rounded-full bg-accent-wash text-accent-hover"
        >
          {icon}
        </span>
      )}
      <p className="text-18 font-medium">{title}</p>
      {description && <p className="max-w-prose text-quiet">{description}</p>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
