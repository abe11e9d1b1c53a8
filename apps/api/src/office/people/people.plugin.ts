import { peopleRoutes as routes } from '@ravabet/contracts/office/people';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { serve, serveVerb } from '../../platform/serve.ts';
import { sendContent } from '../files/share/send-content.ts';
import { changeMember } from './change-member.ts';
import { endMembership } from './end-membership.ts';
import { getMember } from './get-member.ts';
import { invitePerson } from './invite-person.ts';
import { listDeputies } from './list-deputies.ts';
import { listInvitations } from './list-invitations.ts';
import { listMembers } from './list-members.ts';
import { nameDeputy } from './name-deputy.ts';
import { openMemberPicture } from './open-member-picture.ts';
import { handlePeopleJobs } from './people.jobs.ts';
import { reinstateMember } from './reinstate-member.ts';
import { resendInvitation } from './resend-invitation.ts';
import { revokeDeputy } from './revoke-deputy.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { setMemberPicture } from './set-member-picture.ts';
import { suspendMember } from './suspend-member.ts';

interface Asked {
  actor: Actor;
  ability: Ability;
}

export async function peoplePlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const identity = platform.databases.identity.prisma;
  const reading = <T>({ actor }: Asked, read: (tx: Tx) => Promise<T>): Promise<T> =>
    withOrganization(platform.databases.app.prisma, actor.organizationId, read);
  handlePeopleJobs(platform);

  serve(app, routes.list, (call) => reading(call, (tx) => listMembers(tx, call.actor, call.ability, call.query)));
  serve(app, routes.get, (call) =>
    reading(call, (tx) => getMember(tx, identity, call.actor, call.ability, call.params.id)),
  );
  serve(app, routes.picture, async ({ actor, ability, params, request, reply }) => {
    const picture = await reading({ actor, ability }, (tx) => openMemberPicture(tx, actor, ability, params.id));
    return sendContent(request, reply, platform.storage, picture, { cache: 'private, no-cache' });
  });
  serve(app, routes.listInvitations, (call) => reading(call, (tx) => listInvitations(tx, call.actor, call.ability)));
  serve(app, routes.listDeputies, (call) => reading(call, (tx) => listDeputies(tx, call.actor, call.ability)));

  serveVerb(app, platform, routes.change, async (tx, { actor, ability, params, body }) => {
    await changeMember(tx, identity, actor, ability, params.id, body);
    return getMember(tx, identity, actor, ability, params.id);
  });
  serveVerb(app, platform, routes.end, async (tx, { actor, ability, params, body }) => {
    await endMembership(tx, identity, actor, ability, params.id, body);
    return getMember(tx, identity, actor, ability, params.id);
  });
  serveVerb(app, platform, routes.suspend, async (tx, { actor, ability, params, body }) => {
    await suspendMember(tx, identity, actor, ability, params.id, body);
    return getMember(tx, identity, actor, ability, params.id);
  });
  serveVerb(app, platform, routes.setPicture, async (tx, { actor, ability, params, body }) => {
    await setMemberPicture(tx, actor, ability, params.id, body);
    return getMember(tx, identity, actor, ability, params.id);
  });
  serveVerb(app, platform, routes.reinstate, async (tx, { actor, ability, params, body }) => {
    await reinstateMember(tx, actor, ability, params.id, body.version);
    return getMember(tx, identity, actor, ability, params.id);
  });
  serveVerb(app, platform, routes.invite, (tx, { actor, ability, body }) =>
    invitePerson(tx, platform, actor, ability, body),
  );
  serveVerb(app, platform, routes.resend, (tx, { actor, ability, params }) =>
    resendInvitation(tx, platform, actor, ability, params.id),
  );
  serveVerb(app, platform, routes.revokeInvitation, async (tx, { actor, ability, params }) => {
    await revokeInvitation(tx, actor, ability, params.id);
    return undefined;
  });
  serveVerb(app, platform, routes.nameDeputy, (tx, { actor, ability, body }) => nameDeputy(tx, actor, ability, body));
  serveVerb(app, platform, routes.revokeDeputy, async (tx, { actor, ability, params }) => {
    await revokeDeputy(tx, actor, ability, params.id);
    return undefined;
  });
}
