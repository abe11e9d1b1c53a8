import { PageTitle } from '@ravabet/ui';
import type { ReactNode } from 'react';

export function AuthHeading({ title, intro }: { title: string; intro?: string }): ReactNode {
  return (
    <header className="mb-6">
      <PageTitle className="text-22 font-bold">{title}</PageTitle>
      {intro && <p className="text-quiet">{intro}</p>}
    </header>
  );
}
