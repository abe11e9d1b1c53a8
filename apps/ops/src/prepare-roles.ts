import { ensureRoles } from '@ravabet/db/database-roles';

/** An administrator who gives no CREATEROLE makes the roles, with passwords of their own, and names their addresses. */
export function rolesMadeByHand(env: NodeJS.ProcessEnv = process.env): boolean {
  return ['APP', 'IDENTITY', 'JOBS', 'PUBLIC'].every((role) => env[`DATABASE_${role}_URL`]);
}

/** Makes the product's roles, unless somebody else did: theirs, and above all their passwords, stay as they are. */
export async function prepareRoles(ownerUrl: string, secret: string, env?: NodeJS.ProcessEnv): Promise<void> {
  if (!rolesMadeByHand(env)) await ensureRoles(ownerUrl, secret);
}
