import type { ReactNode } from 'react';
import { PageTitle } from './page-title.tsx';

export interface PageHeaderProps {
  title: string;
  /** One line under the title. */
  description?: ReactNode;
  /** Secondary buttons first, the primary one last. */
  actions?: ReactNode;
}

export function PageHeader({ title, description, actions }: PageHeaderProps): ReactNode {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <PageTitle className="text-28 font-bold max-sm:text-22">{title}</PageTitle>
        {description && <p className="text-quiet">{description}</p>}
      </div>
      {actions && <div className="no-print flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
