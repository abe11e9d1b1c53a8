import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export type Filters<K extends string> = Partial<Record<K, string>>;

/** Filters live in the address: a list can be sent to a colleague, and Back takes the last filter off. */
export function useUrlFilters<K extends string>(
  keys: readonly K[],
): [Filters<K>, (change: Filters<K>) => void, (query: string) => void] {
  const [search, setSearch] = useSearchParams();
  const filters = useMemo(() => {
    const found: Filters<K> = {};
    for (const key of keys) {
      const value = search.get(key);
      if (value) found[key] = value;
    }
    return found;
  }, [search, keys]);
  const change = useCallback(
    (next: Filters<K>) => {
      setSearch((previous) => {
        const params = new URLSearchParams(previous);
        for (const [key, value] of Object.entries(next) as [K, string | undefined][]) {
          if (value) params.set(key, value);
          else params.delete(key);
        }
        return params;
      });
    },
    [setSearch],
  );
  const replaceAll = useCallback((query: string) => setSearch(new URLSearchParams(query)), [setSearch]);
  return [filters, change, replaceAll];
}
