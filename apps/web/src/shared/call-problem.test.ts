import { expect, test } from 'vitest';
import { CallProblem, requestIdOf } from './call-problem.ts';

const id = '01a2049d-7c3b-7000-92aa-a0f7b7ccbd7e';
const answer = (status: number, body: string) => new Response(body, { status, headers: { 'x-request-id': id } });

test('a fault of the server carries the number under which the log has it', async () => {
  const known = JSON.stringify({ code: 'internal-error', title: 'x', instance: `urn:request:${id}` });
  expect(requestIdOf(await CallProblem.of(answer(500, known)))).toBe(id);
  expect(requestIdOf(await CallProblem.of(answer(502, '<html>')))).toBe(id);
});

test('a refusal that explains itself needs no number', async () => {
  const refusal = JSON.stringify({ code: 'stale-version', title: 'x', instance: `urn:request:${id}` });
  expect(requestIdOf(await CallProblem.of(answer(409, refusal)))).toBe(null);
  expect(requestIdOf(await CallProblem.of(null))).toBe(null);
});
