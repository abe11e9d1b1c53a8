const last = new Map<string, Promise<unknown>>();

/** Begins when all that was given before for the same thing has ended, well or badly. */
export function inTurn<T>(of: string, work: () => Promise<T>): Promise<T> {
  const turn = (last.get(of) ?? Promise.resolve()).then(work, work);
  last.set(of, turn);
  const forget = (): void => {
    if (last.get(of) === turn) last.delete(of);
  };
  turn.then(forget, forget);
  return turn;
}
