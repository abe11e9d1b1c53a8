import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { approvalPlugin } from './newsdesk/press-releases/approval/approval.plugin.ts';
import { releaseExportsPlugin } from './newsdesk/press-releases/export-all/release-exports.plugin.ts';
import { archiveImportsPlugin } from './newsdesk/press-releases/archive/archive-imports.plugin.ts';
import { correctionsPlugin } from './newsdesk/press-releases/corrections/corrections.plugin.ts';
import { robotsPlugin } from './newsdesk/newsroom/feeds/robots.plugin.ts';
import { newsroomPagesPlugin } from './newsdesk/newsroom/newsroom-pages.plugin.ts';
import { newsroomRecordsPlugin } from './newsdesk/newsroom/newsroom-records.plugin.ts';
import { newsroomPlugin } from './newsdesk/newsroom/newsroom.plugin.ts';
import { newsroomReachPlugin } from './newsdesk/newsroom/newsroom-reach.plugin.ts';
import { pressReleaseExportsPlugin } from './newsdesk/press-releases/press-release-exports.plugin.ts';
import { pressReleasesPlugin } from './newsdesk/press-releases/press-releases.plugin.ts';
import { boilerplatesPlugin } from './newsdesk/press-releases/boilerplates/boilerplates.plugin.ts';
import { styleRulesPlugin } from './newsdesk/press-releases/style-rules/style-rules.plugin.ts';
import { topicsPlugin } from './newsdesk/press-releases/topics/topics.plugin.ts';
import { organizationsPlugin, organizationTreePlugin } from './office/organizations/organizations.plugin.ts';
import { doorsPlugin } from './office/people/doors.plugin.ts';
import { mePlugin } from './office/people/me.plugin.ts';
import { peoplePlugin } from './office/people/people.plugin.ts';
import { searchPlugin } from './office/search/search.plugin.ts';
import { auditTrailPlugin } from './office/audit-trail/audit-trail.plugin.ts';
import { registerPlugin } from './office/register/register.plugin.ts';
import { savedViewsPlugin } from './office/saved-views/saved-views.plugin.ts';
import { filesPlugin } from './office/files/files.plugin.ts';
import { jobsPlugin } from './office/jobs/jobs.plugin.ts';
import { liveEventsPlugin, notificationsPlugin } from './office/notifications/notifications.plugin.ts';
import { commentsPlugin } from './office/comments/comments.plugin.ts';
import { tasksPlugin } from './office/tasks/tasks.plugin.ts';
import { postPicturesPlugin } from './newsdesk/social-posts/post-pictures.plugin.ts';
import { sentPicturesPlugin } from './newsdesk/social-posts/pictures/sent-pictures.plugin.ts';
import { channelsPlugin } from './newsdesk/social-posts/channels.plugin.ts';
import { socialPostsPlugin } from './newsdesk/social-posts/social-posts.plugin.ts';
import { dispatchesPlugin } from './newsdesk/distribution/dispatches.plugin.ts';
import { mailDoorsPlugin } from './newsdesk/distribution/mail-doors.plugin.ts';
import { embargoLinksPlugin } from './newsdesk/distribution/embargo/embargo-links.plugin.ts';
import { factsPlugin } from './newsdesk/facts/facts.plugin.ts';
import { recipientsPlugin } from './newsdesk/distribution/recipients.plugin.ts';
import { campaignsPlugin } from './newsdesk/campaigns/campaigns.plugin.ts';
import { calendarPlugin } from './protocol/calendar/calendar.plugin.ts';
import { calendarAddressesPlugin } from './protocol/calendar/subscription/calendar-addresses.plugin.ts';
import { resourcesPlugin } from './protocol/resources/resources.plugin.ts';
import { supportRequestsPlugin } from './protocol/support-requests/support-requests.plugin.ts';
import { occasionsPlugin } from './protocol/occasions/occasions.plugin.ts';
import { guestsPlugin } from './protocol/guests/guests.plugin.ts';
import { visitsPlugin } from './protocol/visits/visits.plugin.ts';
import { giftsPlugin } from './protocol/gifts/gifts.plugin.ts';
import { registrationPagesPlugin } from './protocol/events/share/registration-pages.plugin.ts';
import { feedbackPagesPlugin } from './protocol/visits/share/feedback-pages.plugin.ts';
import { eventsPlugin } from './protocol/events/events.plugin.ts';
import { mountAuth } from './platform/auth-routes.ts';
import { forgetIdempotencyKeys } from './platform/forget-idempotency-keys.ts';
import { openFrontDoor } from './platform/front-door.ts';
import { forgetRateLimits } from './platform/forget-rate-limits.ts';
import { serveHealth } from './platform/health.ts';
import { requireMembership } from './platform/membership.ts';
import { useMetrics } from './platform/metrics.ts';
import { newId } from './platform/new-id.ts';
import { useOpenApi } from './platform/openapi.ts';
import { ownAddresses } from './platform/own-addresses.ts';
import type { Platform } from './platform/platform.ts';
import { answerProblem, useProblems } from './platform/problem-plugin.ts';
import { useRequestLog } from './platform/request-log.ts';
import { refuseForeignOrigins, useSecurityHeaders } from './platform/security-headers.ts';
import { requirePerson } from './platform/session.ts';
import { useTelemetry } from './platform/telemetry.ts';
import { useStrictValidation } from './platform/validation.ts';
import { serveWebApp } from './platform/web-app.ts';

/** The composition root: what is common, then the access zones as nested scopes, every room by name. */
export async function buildApp(
  platform: Platform,
  /** for tests, which hold every answer to its contract */
  prepare?: (app: FastifyInstance) => void,
): Promise<FastifyInstance> {
  const { config, log } = platform;
  const door = openFrontDoor();
  const newsrooms = ownAddresses(config.NEWSROOM_ADDRESSES);
  const app = Fastify({
    // Who traces requests wants to see all of them.
    ...(config.OTEL_EXPORTER_OTLP_ENDPOINT === '' && { serverFactory: door.serverFactory }),
    // At a newsroom's own host nothing else stands: no session, no API.
    rewriteUrl: ({ headers, url = '/' }) => newsrooms.inner(headers.host, url),
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
    trustProxy: config.TRUST_PROXY > 0 ? (_address, hop) => hop < config.TRUST_PROXY : false,
    bodyLimit: 2 * 1024 * 1024,
    routerOptions: { maxParamLength: 500 },
    requestIdHeader: false,
    return503OnClosing: true,
    frameworkErrors: answerProblem,
  });
  // Text that nobody parsed would pass for a body.
  app.removeContentTypeParser('text/plain');
  prepare?.(app);
  app.decorateRequest('person', null);
  app.decorateRequest('actor');
  app.decorateRequest('ability');
  await useTelemetry(app, config);
  useRequestLog(app, door);
  useStrictValidation(app);
  useSecurityHeaders(app, config);
  refuseForeignOrigins(app, { publicUrl: config.publicUrl });
  useProblems(app);
  await app.register(cookie);
  await useOpenApi(app);

  forgetIdempotencyKeys(platform);
  forgetRateLimits(platform);
  serveHealth(app, platform);
  useMetrics(app, platform, door);
  mountAuth(app, platform);
  await app.register(doorsPlugin, platform);
  await app.register(mailDoorsPlugin, platform);
  await app.register(calendarAddressesPlugin, platform);
  await app.register(sentPicturesPlugin, platform);
  await app.register(robotsPlugin, platform);
  await app.register(
    (pages) => newsroomPagesPlugin(pages, platform, door, [registrationPagesPlugin, feedbackPagesPlugin]),
    {
      prefix: '/n',
    },
  );

  await serveWebApp(app);

  // people who are signed in
  await app.register(async (signedIn) => {
    requirePerson(signedIn, platform.sessions);
    await signedIn.register(mePlugin, platform);
    await signedIn.register(organizationTreePlugin, platform);
    await signedIn.register(liveEventsPlugin, platform);

    // members of the organisation in the address
    await signedIn.register(async (organization) => {
      requireMembership(organization, platform.memberships);
      await organization.register(peoplePlugin, platform);
      await organization.register(organizationsPlugin, platform);
      await organization.register(socialPostsPlugin, platform);
      await organization.register(postPicturesPlugin, platform);
      await organization.register(channelsPlugin, platform);
      await organization.register(factsPlugin, platform);
      await organization.register(recipientsPlugin, platform);
      await organization.register(campaignsPlugin, platform);
      await organization.register(dispatchesPlugin, platform);
      await organization.register(embargoLinksPlugin, platform);
      await organization.register(calendarPlugin, platform);
      await organization.register(resourcesPlugin, platform);
      await organization.register(supportRequestsPlugin, platform);
      await organization.register(occasionsPlugin, platform);
      await organization.register(guestsPlugin, platform);
      await organization.register(visitsPlugin, platform);
      await organization.register(giftsPlugin, platform);
      await organization.register(eventsPlugin, platform);
      await organization.register(pressReleasesPlugin, platform);
      await organization.register(correctionsPlugin, platform);
      await organization.register(approvalPlugin, platform);
      await organization.register(topicsPlugin, platform);
      await organization.register(boilerplatesPlugin, platform);
      await organization.register(styleRulesPlugin, platform);
      await organization.register(tasksPlugin, platform);
      await organization.register(pressReleaseExportsPlugin, platform);
      await organization.register(archiveImportsPlugin, platform);
      await organization.register(releaseExportsPlugin, platform);
      await organization.register(commentsPlugin, platform);
      await organization.register(notificationsPlugin, platform);
      await organization.register(filesPlugin, platform);
      await organization.register(jobsPlugin, platform);
      await organization.register(savedViewsPlugin, platform);
      await organization.register(registerPlugin, platform);
      await organization.register(auditTrailPlugin, platform);
      await organization.register(newsroomPlugin, platform);
      await organization.register(newsroomRecordsPlugin, platform);
      await organization.register(newsroomReachPlugin, platform);
      await organization.register(searchPlugin, platform);
    });
  });
  return app;
}
