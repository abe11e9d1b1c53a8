import { createContext, type ReactNode, use, useEffect, useRef } from 'react';

/** What stands after the page's name in the browser's tab and history. */
export const SiteNameContext = createContext('');

/** The one heading of the first level. The tab, the history and a screen reader call the page by the same name. */
export function PageTitle({ className, children }: { className?: string; children: ReactNode }): ReactNode {
  const siteName = use(SiteNameContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const text = heading.current?.textContent.trim();
    if (siteName) document.title = text ? `${text} · ${siteName}` : siteName;
  });
  return (
    <h1 ref={heading} className={className}>
      {children}
    </h1>
  );
}
