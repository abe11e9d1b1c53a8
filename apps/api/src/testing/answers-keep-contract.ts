import { Problem, type Route } from '@ravabet/contracts';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';
import type { FastifyInstance } from 'fastify';

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv, ['uuid', 'date-time', 'date', 'email', 'uri']);
for (const name of ['clean-text', 'clean-name']) ajv.addFormat(name, true);

const compiled = new WeakMap<object, ValidateFunction>();
const problemOf = (schema: object): ValidateFunction => {
  let validate = compiled.get(schema);
  if (!validate) {
    validate = ajv.compile(closed(schema) as object);
    compiled.set(schema, validate);
  }
  return validate;
};

/** A contract's answer names everything that leaves the house: what it does not name is a leak, so objects are closed. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  if (copy.type === 'object' && copy.properties && copy.additionalProperties === undefined) {
    copy.additionalProperties = false;
  }
  return copy;
}

/** In tests every JSON answer is held to the schema its contract promises, and every refusal to RFC 9457. */
export function holdAnswersToContract(app: FastifyInstance, broken: string[]): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const type = String(reply.getHeader('content-type') ?? '');
    if (typeof payload !== 'string' || !/json/.test(type) || reply.statusCode === 304) return payload;
    const contract = (request.routeOptions.config as { contract?: Route }).contract;
    const good = reply.statusCode < 300;
    const schema = good ? contract?.answer : /problem\+json/.test(type) ? Problem : undefined;
    const where = `${contract?.operationId ?? request.url} ${reply.statusCode}`;
    if (good && contract && reply.statusCode !== (contract.status ?? 200)) {
      broken.push(`${where}: the contract promises ${contract.status ?? 200}`);
    }
    if (!good && contract && !/problem\+json/.test(type)) broken.push(`${where}: a refusal that is not problem+json`);
    if (!schema) return payload;
    const validate = problemOf(schema);
    if (!validate(JSON.parse(payload))) {
      for (const error of validate.errors ?? []) {
        const more = JSON.stringify(error.params);
        broken.push(`${where}: ${error.instancePath || '/'} ${error.message} ${more}`);
      }
    }
    return payload;
  });
}
