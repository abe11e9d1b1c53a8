import addFormatsModule from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { problem } from '../../../platform/problems.ts';
import { ninjsSchema } from './ninjs-schema.ts';

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv, ['uri', 'date-time']);
const validate = ajv.compile(ninjsSchema);

const atMost = 50;

/** Nothing leaves or is taken as ninjs that is none. @throws ninjs-invalid with the pointer of each fault */
export function checkNinjs(document: unknown): void {
  if (validate(document)) return;
  const errors = (validate.errors ?? []).slice(0, atMost).map(({ instancePath, keyword, message = '', params }) => {
    const name =
      (params as { missingProperty?: string; additionalProperty?: string }).missingProperty ??
      params['additionalProperty'];
    return { pointer: name ? `${instancePath}/${String(name)}` : instancePath || '/', code: keyword, message };
  });
  throw problem('ninjs-invalid', { errors });
}
