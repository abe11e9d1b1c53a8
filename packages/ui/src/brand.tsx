import type { ReactNode } from 'react';
import { RouterLink } from './router-link.tsx';

/** The mark «ر» and the name, in the language of the page. */
export function Brand({ name, href }: { name: string; href: string }): ReactNode {
  return (
    <RouterLink href={href} className="flex w-fit items-center gap-2.5 rounded-control text-ink no-underline">
      <span
        aria-hidden="true"
        lang="fa"
        className="flex size-8 shrink-0 items-center justify-center rounded-control bg-accent pb-1.5 text-22 leading-none font-bold text-on-accent"
      >
        ر
      </span>
      <span className="text-18 font-bold">{name}</span>
    </RouterLink>
  );
}
