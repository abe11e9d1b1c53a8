import { campaignsRoutes as routes } from '@ravabet/contracts/newsdesk/campaigns';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Call, serve, serveVerb } from '../../platform/serve.ts';
import { addCampaignExpense, removeCampaignExpense } from './add-campaign-expense.ts';
import { closeCampaign } from './close-campaign.ts';
import { createCampaign } from './create-campaign.ts';
import { exportCampaignList } from './export-campaign-list.ts';
import { getCampaign } from './get-campaign.ts';
import { linkToCampaign, unlinkFromCampaign } from './link-to-campaign.ts';
import { listCalendarEntries } from './list-calendar-entries.ts';
import { listCampaignsOfRecord } from './list-campaigns-of-record.ts';
import { countCampaigns, listCampaigns } from './list-campaigns.ts';
import { changeCampaignItem, planCampaignItem, removeCampaignItem } from './plan-campaign-item.ts';
import { reopenCampaign } from './reopen-campaign.ts';
import { setCampaignMessages } from './set-campaign-messages.ts';
import { startCampaign } from './start-campaign.ts';
import { updateCampaign } from './update-campaign.ts';

export async function campaignsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;
  const { reader } = databases;
  serve(app, routes.list, ({ actor, ability, query }) => listCampaigns(reader, actor, ability, query));
  serve(app, routes.count, ({ actor, ability, query }) => countCampaigns(reader, actor, ability, query));
  serve(app, routes.exportList, (call) => exportCampaignList(platform, call));
  serve(app, routes.calendar, ({ actor, ability, query }) => listCalendarEntries(reader, actor, ability, query));
  serve(app, routes.ofRecord, ({ actor, ability, query }) => listCampaignsOfRecord(databases, actor, ability, query));
  // Also what every change answers with: the campaign as it is after the commit.
  const campaign = ({ actor, ability, params }: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    getCampaign(reader, actor, ability, params.id);
  serve(app, routes.get, campaign);

  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createCampaign(tx, actor, ability, body));
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateCampaign(tx, bus, actor, ability, params.id, body),
    campaign,
  );
  serveVerb(
    app,
    platform,
    routes.setMessages,
    (tx, { actor, ability, params, body }) => setCampaignMessages(tx, bus, actor, ability, params.id, body),
    campaign,
  );
  serveVerb(
    app,
    platform,
    routes.start,
    (tx, { actor, ability, params, body }) => startCampaign(tx, bus, actor, ability, params.id, body.version),
    campaign,
  );
  serveVerb(
    app,
    platform,
    routes.close,
    (tx, { actor, ability, params, body }) => closeCampaign(tx, bus, actor, ability, params.id, body),
    campaign,
  );
  serveVerb(
    app,
    platform,
    routes.reopen,
    (tx, { actor, ability, params, body }) => reopenCampaign(tx, bus, actor, ability, params.id, body.version),
    campaign,
  );
  serveVerb(
    app,
    platform,
    routes.link,
    (tx, { actor, ability, params, body }) => linkToCampaign(tx, bus, actor, ability, params.id, body),
    campaign,
  );
  serveVerb(
    app,
    platform,
    routes.unlink,
    (tx, { actor, ability, params }) => unlinkFromCampaign(tx, bus, actor, ability, params.id, params.partId),
    campaign,
  );
  serveVerb(
    app,
    platform,
    routes.planItem,
    (tx, { actor, ability, params, body }) => planCampaignItem(tx, bus, actor, ability, params.id, body),
    campaign,
  );
  serveVerb(
    app,
    platform,
    routes.changeItem,
    (tx, { actor, ability, params, body }) =>
      changeCampaignItem(tx, bus, actor, ability, params.id, params.partId, body),
    campaign,
  );
  serveVerb(
    app,
    platform,
    routes.removeItem,
    (tx, { actor, ability, params }) => removeCampaignItem(tx, bus, actor, ability, params.id, params.partId),
    campaign,
  );
  serveVerb(
    app,
    platform,
    routes.addExpense,
    (tx, { actor, ability, params, body }) => addCampaignExpense(tx, bus, actor, ability, params.id, body),
    campaign,
  );
  serveVerb(
    app,
    platform,
    routes.removeExpense,
    (tx, { actor, ability, params }) => removeCampaignExpense(tx, bus, actor, ability, params.id, params.partId),
    campaign,
  );
}
