import type { Role } from '@ravabet/contracts';
import type { TestApp } from './build-test-app.ts';
import { aMember, anOrganization, type TestMember, type TestOrganization } from './builders.ts';

export interface Office {
  readonly organization: TestOrganization;
  /** the same person each time it is asked for a role */
  actingAs(role: Role): Promise<TestMember>;
}

/** An organisation whose people come to be when a test first acts as them. */
export async function anOffice(test: TestApp, organization?: TestOrganization): Promise<Office> {
  const own = organization ?? (await anOrganization(test));
  const people = new Map<Role, Promise<TestMember>>();
  return {
    organization: own,
    actingAs(role) {
      let person = people.get(role);
      if (!person) {
        person = aMember(test, own, role);
        people.set(role, person);
      }
      return person;
    },
  };
}
