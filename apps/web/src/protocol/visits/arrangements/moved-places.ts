import type { Arrangement } from '@ravabet/contracts/protocol/visits';

type Fixed = Arrangement['fixed'];
type Placed = Pick<Arrangement, 'places' | 'fixed'>;

const sitterAt = ({ places }: Pick<Arrangement, 'places'>, place: number): string | null =>
  places.find((one) => one.place === place)?.participantId ?? null;

/** Who was at one place sits at the other; who was there changes with them. Both are then where a person put them. */
export function moved(table: Placed, from: number, to: number): Fixed {
  const carried = sitterAt(table, from);
  if (carried === null) return table.fixed;
  const other = sitterAt(table, to);
  const rest = table.fixed.filter(
    ({ participantId, place }) =>
      participantId !== carried && participantId !== other && place !== from && place !== to,
  );
  return [
    ...rest,
    { place: to, participantId: carried, isLocked: false },
    ...(other === null ? [] : [{ place: from, participantId: other, isLocked: false }]),
  ];
}

/** Where somebody sits now who was at a place as it was shown: what was picked up is a person, also when the table has changed since. */
export const placeNow = (
  { places }: Pick<Arrangement, 'places'>,
  shown: Pick<Arrangement, 'places'>,
  place: number,
): number => {
  const who = sitterAt(shown, place);
  return (who !== null && places.find(({ participantId }) => participantId === who)?.place) || place;
};

/** A place that was given by hand is kept when the rest goes back to the rule, or no longer. */
export const lockToggled = ({ fixed }: Placed, place: number): Fixed =>
  fixed.map((one) => (one.place === place ? { ...one, isLocked: !one.isLocked } : one));

/** What stays when the table goes back to the rule. */
export const reset = ({ fixed }: Placed): Fixed => fixed.filter(({ isLocked }) => isLocked);
