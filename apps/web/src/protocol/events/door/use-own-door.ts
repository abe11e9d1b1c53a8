import { useState } from 'react';
import { useSearchParams } from 'react-router';

interface OwnDoor {
  readonly hall: string;
  readonly kind: 'in' | 'out';
}

/**
 * At which door somebody stands, and for which way. Changed at once, for the next badge may come in the same second; the address follows,
 * so that a phone that was closed opens at its own door again, and Back leaves the door.
 */
export function useOwnDoor(halls: readonly string[]): [OwnDoor, (change: Partial<OwnDoor>) => void] {
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<OwnDoor>(() => ({
    hall: search.get('hall') ?? '',
    kind: search.get('way') === 'out' ? 'out' : 'in',
  }));
  // A hall may have gone from the event meanwhile.
  const door = { ...chosen, hall: halls.includes(chosen.hall) ? chosen.hall : (halls[0] ?? '') };
  const change = (next: Partial<OwnDoor>): void => {
    const { hall, kind } = { ...door, ...next };
    setChosen({ hall, kind });
    setSearch({ hall, way: kind }, { replace: true });
  };
  return [door, change];
}
