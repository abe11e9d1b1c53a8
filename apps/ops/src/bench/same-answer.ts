import { deepStrictEqual } from 'node:assert';
import { askApi, type Officer } from './ask-api.ts';

/** Holds the two servers to the same content; only the cursor to the next page and the order of keys may differ. */
export async function sameAnswer(officer: Officer, apiPath: string, barePort: number, barePath: string): Promise<void> {
  const [api, bare] = await Promise.all([askApi(officer, apiPath), askApi({ ...officer, port: barePort }, barePath)]);
  if (!api.mediaType.startsWith('application/json')) {
    deepStrictEqual(bare.text, api.text);
    return;
  }
  const content = (text: string): unknown => ({ ...(JSON.parse(text) as object), next: null });
  deepStrictEqual(content(bare.text), content(api.text), `${apiPath} and the bare server differ`);
}
