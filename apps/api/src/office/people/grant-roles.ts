import type { Role } from '@ravabet/contracts';
import type { Actor } from '@ravabet/permissions';
import { problem } from '../../platform/problems.ts';

/** Roles that say who rules and who checks: an administrator gives and takes them. */
const guarded: readonly Role[] = ['head', 'administrator', 'auditor'];

/** @throws role-not-grantable when the change touches a guarded role and the actor is no administrator */
export function mustGrantRoles(actor: Actor, before: readonly string[], after: readonly string[]): void {
  const touched = guardedRoles(actor, before, after);
  if (touched.length > 0) throw problem('role-not-grantable', { params: { roles: touched } });
}

/** Roles of a change that the actor may neither give nor take. */
export function guardedRoles(actor: Actor, before: readonly string[], after: readonly string[]): Role[] {
  if (actor.roles.includes('administrator')) return [];
  return guarded.filter((role) => before.includes(role) !== after.includes(role));
}
