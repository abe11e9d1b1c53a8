import { expect, test } from 'vitest';
import { slimRoutes } from '../../vite-slim-routes.ts';

test('of a route the browser gets how to call it and nothing of the schemas', () => {
  const route = `const a = defineRoute({
  method: 'POST', // it's a change
  url: \`\${base}/:id/a\`,
  summary: 'Says, in {words}, what it\\'s for',
  body: Type.Object({ method: Type.String() }, { url: false }),
  ...more,
});
const b = defineRoute({ method, url });`;
  const slim = slimRoutes(route);
  expect(slim.replace(/\s+/g, ' ')).toBe(
    "const a = defineRoute({ method: 'POST', // it's a change url: `${base}/:id/a`, ...more}); const b = defineRoute({ method, url });",
  );
});
