import type { Problem } from '@ravabet/contracts/kernel';

/** Slugs that only the browser knows: no answer came, or one that nobody understands. */
export type ClientProblem = 'no-answer' | 'strange-answer';

/** A refusal by name. Its texts are in the person's language when the server wrote them; otherwise useProblemMessage has them. */
export class CallProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string | null;
  readonly detail: string | null;
  readonly errors: NonNullable<Problem['errors']>;
  readonly params: Record<string, unknown>;
  readonly instance: string | null;

  constructor(code: string, status: number, problem: Partial<Problem> = {}) {
    super(code);
    this.name = 'CallProblem';
    this.code = code;
    this.status = status;
    this.title = problem.title ?? null;
    this.detail = problem.detail ?? null;
    this.errors = problem.errors ?? [];
    this.params = problem.params ?? {};
    this.instance = problem.instance ?? null;
  }

  static async of(answer: Response | null): Promise<CallProblem> {
    if (!answer) return new CallProblem('no-answer', 0);
    try {
      const problem = JSON.parse(await answer.text()) as Partial<Problem>;
      if (typeof problem.code === 'string') return new CallProblem(problem.code, answer.status, problem);
    } catch {
      // Not ours: a proxy's page, or half an answer.
    }
    const code = answer.status >= 502 && answer.status <= 504 ? 'no-answer' : 'strange-answer';
    const id = answer.headers.get('x-request-id');
    return new CallProblem(code, answer.status, id ? { instance: `urn:request:${id}` } : {});
  }
}

/** The request's number in the log, where somebody will have to look: of faults, not of refusals that explain themselves. */
export const requestIdOf = ({ status, instance }: CallProblem): string | null =>
  status >= 500 ? (/^urn:request:([\w-]+)$/.exec(instance ?? '')?.[1] ?? null) : null;

export const isProblem = (error: unknown, code: string): boolean => error instanceof CallProblem && error.code === code;

/** Nothing was refused: the server could not be reached. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof CallProblem && (error.code === 'no-answer' || error.code === 'unavailable');
