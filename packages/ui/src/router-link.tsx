import { type AnchorHTMLAttributes, createContext, type MouseEvent, type ReactNode, useContext } from 'react';

/** The router's navigate, given by UiProvider; without it links load a page. */
export const NavigateContext = createContext<((path: string) => void) | undefined>(undefined);

export interface RouterLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
}

/** What a plain press of the first button on this tab's own page is; everything else is the browser's business. */
function staysHere(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { target, origin, download } = event.currentTarget;
  return (
    event.button === 0 &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.shiftKey &&
    !event.altKey &&
    (target === '' || target === '_self') &&
    download === '' &&
    origin === window.location.origin
  );
}

/**
 * A plain anchor that stays in the app. Where links stand by the dozen (rows, navigation): the component library's own brings
 * its press, hover and focus handling along, for each of them.
 */
export function RouterLink({ href, onClick, children, ...rest }: RouterLinkProps): ReactNode {
  const navigate = useContext(NavigateContext);
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !navigate || !staysHere(event)) return;
        event.preventDefault();
        navigate(href);
      }}
    >
      {children}
    </a>
  );
}
