import { useLocation } from 'react-router';

/** The secret of a mailed link. It stands behind the #, which browsers keep to themselves: no log and no Referer ever holds it. */
export const useSecretOfLink = (): string => useLocation().hash.slice(1);
