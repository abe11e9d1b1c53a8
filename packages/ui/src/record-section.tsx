import type { ReactNode } from 'react';

export interface RecordSectionProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** One titled part of a record's side column, or of its main one. */
export function RecordSection({ title, actions, children }: RecordSectionProps): ReactNode {
  return (
    <section className="flex flex-col gap-3">
      <div className="flex min-h-8 items-center justify-between gap-2">
        <h2 className="text-15 font-bold">{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
