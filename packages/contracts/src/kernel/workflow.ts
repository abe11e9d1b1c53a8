/** A state machine as data: enforced by the API, shown by the web app, tested as a table. */
export interface Workflow<State extends string> {
  readonly states: readonly State[];
  readonly initial: State;
  readonly transitions: Readonly<Record<string, Transition<State>>>;
}

export interface Transition<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  /** a sentence why is asked for and recorded */
  readonly needsReason?: true;
}

/** Verbs that leave `state`. */
export function verbsFrom<W extends Workflow<string>>(workflow: W, state: string): (keyof W['transitions'] & string)[] {
  return Object.keys(workflow.transitions).filter((verb) => workflow.transitions[verb]?.from.includes(state));
}
