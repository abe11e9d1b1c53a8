import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { Problem, type Route } from '@ravabet/contracts';
import type { FastifyInstance } from 'fastify';
import { problemStatuses, type ProblemSlug } from './problems.ts';

/** Problems that any route of the signed-in zones may answer with. */
const everywhere: ProblemSlug[] = ['invalid-input', 'not-signed-in', 'forbidden', 'not-found', 'unavailable'];

const streamsOf = (types: readonly string[]) =>
  Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]));

/** OpenAPI 3.1 comes out of the contracts: each route with operationId, tag, description and its problems. */
export async function useOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Ravabet',
        version: '0.1.0',
        description: 'Problems are RFC 9457; every change takes an Idempotency-Key (UUID).',
      },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'ravabet.session_token' } } },
    },
    transform: ({ schema, url, route }) => {
      const contract = (route.config as { contract?: Route } | undefined)?.contract;
      if (!contract) return { schema: schema ?? {}, url };
      const good = contract.status ?? 200;
      const responses: Record<string, unknown> = {
        [good]: contract.answer
          ? { description: contract.summary, content: { 'application/json': { schema: contract.answer } } }
          : contract.produces
            ? { description: contract.summary, content: streamsOf(contract.produces) }
            : { description: contract.summary, type: 'null' },
      };
      for (const slug of [...everywhere, ...((contract.problems ?? []) as ProblemSlug[])]) {
        const status = problemStatuses[slug];
        const before = responses[status] as { description: string } | undefined;
        responses[status] = {
          description: before ? `${before.description}, ${slug}` : slug,
          content: { 'application/problem+json': { schema: Problem } },
        };
      }
      return {
        schema: { ...schema, description: contract.description ?? contract.summary, response: responses } as never,
        url,
      };
    },
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true, uiConfig: { docExpansion: 'list' } });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
