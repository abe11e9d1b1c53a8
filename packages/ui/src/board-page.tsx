import type { ReactNode } from 'react';
import { PageHeader } from './page-header.tsx';

export interface BoardPageProps {
  title: string;
  description?: string;
  actions?: ReactNode;
  /** Period, person, place: what the board shows. */
  controls?: ReactNode;
  notices?: ReactNode;
  /** BoardPanels. */
  children: ReactNode;
}

/** The third kind of page: everything of a day, a desk or a period at one look. */
export function BoardPage({ title, description, actions, controls, notices, children }: BoardPageProps): ReactNode {
  return (
    <div className="flex flex-col gap-5">
      <PageHeader title={title} description={description} actions={actions} />
      {controls && <div className="no-print flex flex-wrap items-end gap-2">{controls}</div>}
      {notices}
      <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2 xl:grid-cols-3">{children}</div>
    </div>
  );
}
