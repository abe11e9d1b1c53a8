import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoPassword, demoPeople } from '@ravabet/db/seed/demo-people';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../platform/platform.ts';
import { moveIntoThePast } from './move-into-the-past.ts';
import { readOldNotices } from './read-old-notices.ts';
import { seedDispatches } from './seed-dispatches.ts';
import { seedNewsroom } from './seed-newsroom.ts';
import { seedCampaigns } from './seed-campaigns.ts';
import { seedEvents } from './seed-events.ts';
import { seedFacts } from './seed-facts.ts';
import { seedNewsroomReach } from './seed-newsroom-reach.ts';
import { seedGuests } from './seed-guests.ts';
import { seedHouseStyle } from './seed-house-style.ts';
import { seedOccasions } from './seed-occasions.ts';
import { seedOrganizations } from './seed-organizations.ts';
import { seedPeople } from './seed-people.ts';
import { seedRecipients } from './seed-recipients.ts';
import { seedReleases } from './seed-releases.ts';
import { seedResources } from './seed-resources.ts';
import { seedSocialPosts } from './seed-social-posts.ts';
import { seedSupportRequests } from './seed-support-requests.ts';
import { seedTasks } from './seed-tasks.ts';
import { seedVisits } from './seed-visits.ts';

/** Organisations, people and their work; releases go through the real verbs, so that numbers, audit and publications are real. */
export async function seedDemo(platform: Platform, app: FastifyInstance): Promise<void> {
  const organizations = await seedOrganizations(platform);
  const people = await seedPeople(platform, organizations);
  const house = await seedHouseStyle(platform, organizations);
  const begun = await seedReleases(platform, app, organizations, people, house);
  begun.push(...(await seedFacts(app, organizations, people)));
  await seedCampaigns(app, organizations, people, begun);
  await seedOccasions(platform, app, organizations, people);
  await seedResources(app, organizations, people, begun);
  await seedGuests(app, organizations, people);
  await seedTasks(platform, organizations, people, begun);
  await seedRecipients(platform, organizations, people);
  await seedSocialPosts(platform, organizations, people, begun);
  await seedSupportRequests(platform, app, organizations, people);
  await seedVisits(platform, app, organizations, people);
  await seedEvents(platform, app, organizations, people);
  await seedNewsroom(platform, organizations);
  await readOldNotices(platform, begun);
  await moveIntoThePast(platform, begun);
  await seedDispatches(platform, organizations, people);
  await seedNewsroomReach(platform, organizations);
  await platform.databases.identity.prisma.session.deleteMany();
  const signIns = demoPeople.map(({ username, name, roles }) => ({
    username,
    password: demoPassword,
    role: roles.join(', '),
    name,
  }));
  await writeFile(join(platform.config.DATA_DIR, 'demo-sign-ins.json'), `${JSON.stringify(signIns, null, 2)}\n`, {
    mode: 0o600,
  });
}
