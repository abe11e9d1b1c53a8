/** The part of oidc-provider that the tests use; the package brings no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }
  interface Interaction {
    grantId?: string;
    params: Record<string, unknown>;
    prompt: { name: string };
  }
  interface Settings {
    [name: string]: unknown;
    interactions: { url: (context: unknown, interaction: { uid: string }) => string };
    findAccount: (
      context: unknown,
      id: string,
    ) => Promise<{ accountId: string; claims: () => Record<string, unknown> }>;
  }
  export default class Provider {
    constructor(issuer: string, settings: Settings);
    Grant: (new (of: {
      accountId: string;
      clientId: string;
    }) => Grant) & { find(id: string): Promise<Grant | undefined> };
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: object,
      options?: { mergeWithLastSubmission: boolean },
    ): Promise<void>;
  }
}
