import { load, type Target } from './load.ts';

export interface Pace {
  rounds: number;
  milliseconds: number;
  /** measures only the rows whose name holds it */
  only?: string;
}

export interface Compared {
  ratio: number;
  api: number;
  bare: number;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Both servers take turns, each round's ratio stands for itself, and the median counts: neighbours on the machine disturb both alike. */
export async function compare(api: Target, bare: Target, pace: Pace): Promise<Compared> {
  for (const target of [api, bare]) await load(target, Math.max(500, pace.milliseconds / 3));
  const rounds: Compared[] = [];
  for (let round = 0; round < pace.rounds; round++) {
    const turns = round % 2 === 0 ? ([api, bare] as const) : ([bare, api] as const);
    const first = await load(turns[0], pace.milliseconds);
    const second = await load(turns[1], pace.milliseconds);
    const [a, b] = round % 2 === 0 ? [first, second] : [second, first];
    rounds.push({ ratio: a / b, api: a, bare: b });
  }
  return {
    ratio: median(rounds.map((round) => round.ratio)),
    api: median(rounds.map((round) => round.api)),
    bare: median(rounds.map((round) => round.bare)),
  };
}
