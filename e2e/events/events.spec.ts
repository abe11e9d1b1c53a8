import { expect, test } from '@playwright/test';

test('the list of events is closed to people who are not signed in', async ({ request }) => {
  const answer = await request.get('/api/organizations/01890000-0000-7000-8000-000000000000/events');
  expect(answer.status()).toBe(401);
});
