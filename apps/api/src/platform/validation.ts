import { isCleanName, isWellFormedText } from '@ravabet/persian-text';
import { Ajv, type ErrorObject } from 'ajv';
import addFormatsModule from 'ajv-formats';
import type { FastifyInstance } from 'fastify';
import type { Problem } from '@ravabet/contracts';

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

function newAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ coerceTypes, removeAdditional: false, useDefaults: true, allErrors: false, strict: false });
  addFormats(ajv, ['uuid', 'date-time', 'date', 'email', 'uri']);
  ajv.addFormat('clean-text', (value: string) => isWellFormedText(value));
  ajv.addFormat('clean-name', (value: string) => isCleanName(value));
  return ajv;
}

/**
 * Bodies are taken as they are: nothing is converted, nothing unknown is dropped silently. Query and path hold only text, so they are
 * converted.
 */
export function useStrictValidation(app: FastifyInstance): void {
  const strict = newAjv(false);
  const converting = newAjv(true);
  app.setValidatorCompiler(({ schema, httpPart }) => {
    const validate = (httpPart === 'body' ? strict : converting).compile(schema as object);
    return (data: unknown) => (validate(data) ? { value: data } : { error: new InvalidInput(validate.errors ?? []) });
  });
  // Answers are typed by their contracts and held to them by tests (testing/answers-keep-contract.ts); JSON.stringify is the fastest way out.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
}

export class InvalidInput extends Error {
  readonly statusCode = 400;
  readonly errors: readonly ErrorObject[];
  validationContext?: string;
  constructor(errors: readonly ErrorObject[]) {
    super('invalid-input');
    this.errors = errors;
  }
}

/** JSON pointers and message keys of Ajv's findings; the text comes from locales/<lang>/validation.json. */
export function fieldErrors(
  invalid: InvalidInput,
  say: (key: string, params: Record<string, unknown>) => string,
): NonNullable<Problem['errors']> {
  return invalid.errors.slice(0, 20).map((error) => {
    const missing = (error.params as { missingProperty?: string }).missingProperty;
    const unknown = (error.params as { additionalProperty?: string }).additionalProperty;
    const pointer = [error.instancePath, missing ?? unknown].filter(Boolean).join('/');
    const format = (error.params as { format?: string }).format;
    const code = error.keyword === 'format' ? `format-${format}` : error.keyword;
    return {
      pointer: pointer.startsWith('/') || pointer === '' ? pointer : `/${pointer}`,
      code,
      message: say(code, { limit: (error.params as { limit?: number }).limit, field: missing ?? unknown }),
    };
  });
}
