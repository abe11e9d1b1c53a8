import { createBrowserRouter, redirect } from 'react-router';
import { newsroomRoutes } from '../newsdesk/newsroom/newsroom.routes.tsx';
import { pressReleasesRoutes } from '../newsdesk/press-releases/press-releases.routes.tsx';
import { organizationsRoutes } from '../office/organizations/organizations.routes.tsx';
import { peopleRoutes } from '../office/people/people.routes.tsx';
import { filesRoutes } from '../office/files/files.routes.tsx';
import { jobsRoutes } from '../office/jobs/jobs.routes.tsx';
import { auditTrailRoutes } from '../office/audit-trail/audit-trail.routes.tsx';
import { notificationsRoutes } from '../office/notifications/notifications.routes.tsx';
import { registerRoutes } from '../office/register/register.routes.tsx';
import { tasksRoutes } from '../office/tasks/tasks.routes.tsx';
import { socialPostsRoutes } from '../newsdesk/social-posts/social-posts.routes.tsx';
import { factsRoutes } from '../newsdesk/facts/facts.routes.tsx';
import { distributionRoutes } from '../newsdesk/distribution/distribution.routes.tsx';
import { campaignsRoutes } from '../newsdesk/campaigns/campaigns.routes.tsx';
import { calendarRoutes } from '../protocol/calendar/calendar.routes.tsx';
import { resourcesRoutes } from '../protocol/resources/resources.routes.tsx';
import { supportRequestsRoutes } from '../protocol/support-requests/support-requests.routes.tsx';
import { occasionsRoutes } from '../protocol/occasions/occasions.routes.tsx';
import { guestsRoutes } from '../protocol/guests/guests.routes.tsx';
import { visitsRoutes } from '../protocol/visits/visits.routes.tsx';
import { giftsRoutes } from '../protocol/gifts/gifts.routes.tsx';
import { eventsRoutes } from '../protocol/events/events.routes.tsx';
import { isProblem } from '../shared/call-problem.ts';
import { currentLanguage, hasChosenLanguage } from '../shared/language.ts';
import { meQuery } from '../shared/me.ts';
import { paths } from '../shared/paths.ts';
import { queryClient } from '../shared/query-client.ts';
import { ErrorPage } from './error-page.tsx';
import { loadTexts, switchLanguage } from './i18n.ts';
import { NotFoundPage } from './not-found.page.tsx';
import { RootLayout } from './root-layout.tsx';
import { SignedInLayout } from './signed-in-layout.tsx';
import { OrganizationLayout } from './organization-layout.tsx';
import { FirstRoom } from './first-room.tsx';
import { firstPageOf } from './rooms.tsx';

/** Everything behind the sign-in asks who is there; nobody there goes to sign in and comes back. */
async function requireMe({ request }: { request: Request }) {
  try {
    const me = await queryClient.ensureQueryData(meQuery);
    if (!hasChosenLanguage() && me.person.locale !== currentLanguage()) await switchLanguage(me.person.locale);
    return null;
  } catch (error) {
    if (!isProblem(error, 'not-signed-in')) throw error;
    const url = new URL(request.url);
    return redirect(paths.signIn(url.pathname + url.search));
  }
}

/** The first room that the person may see, in the organisation they worked in last. */
async function goHome() {
  const me = await queryClient.ensureQueryData(meQuery).catch(() => null);
  const organization = me?.organizations[0];
  const page = organization && firstPageOf(organization);
  return page ? redirect(page) : null;
}

const withTexts =
  (
    ...namespaces: (
      | 'auth'
      | 'press-releases'
      | 'newsroom'
      | 'problems'
      | 'people'
      | 'organizations'
      | 'files'
      | 'jobs'
      | 'tasks'
      | 'comments'
      | 'audit-trail'
      | 'register'
      | 'search'
      | 'notifications'
      | 'social-posts'
      | 'facts'
      | 'archive-imports'
      | 'distribution'
      | 'campaigns'
      | 'resources'
      | 'support-requests'
      | 'occasions'
      | 'guests'
      | 'visits'
      | 'visit-day'
      | 'offline'
      | 'visit-afterwards'
      | 'visit-papers'
      | 'visit-precedence'
      | 'gifts'
      | 'calendar'
      | 'events'
    )[]
  ) =>
  async () => {
    await loadTexts(namespaces);
    return null;
  };

// Rooms are lazy: each page is a chunk, and its loader asks for the data while the chunk comes.
export const createRouter = () =>
  createBrowserRouter([
    {
      element: <RootLayout />,
      errorElement: (
        <RootLayout>
          <ErrorPage />
        </RootLayout>
      ),
      children: [
        // Every component in every state, for those who build with them.
        ...(import.meta.env.DEV
          ? [{ path: 'ui', lazy: { Component: async () => (await import('./gallery/gallery.page.tsx')).GalleryPage } }]
          : []),
        {
          lazy: { Component: async () => (await import('./auth/auth-layout.tsx')).AuthLayout },
          loader: withTexts('auth'),
          children: [
            { path: 'sign-in', lazy: { Component: async () => (await import('./auth/sign-in.page.tsx')).SignInPage } },
            {
              path: 'forgot-password',
              lazy: { Component: async () => (await import('./auth/forgot-password.page.tsx')).ForgotPasswordPage },
            },
            {
              path: 'reset-password',
              lazy: { Component: async () => (await import('./auth/reset-password.page.tsx')).ResetPasswordPage },
            },
            {
              path: 'invitation',
              lazy: { Component: async () => (await import('./auth/invitation.page.tsx')).InvitationPage },
            },
            {
              path: 'confirm-email',
              lazy: { Component: async () => (await import('./auth/confirm-email.page.tsx')).ConfirmEmailPage },
            },
          ],
        },
        {
          loader: requireMe,
          element: <SignedInLayout />,
          children: [
            { index: true, loader: goHome, element: <NotFoundPage reason="noMembership" /> },
            {
              path: 'account',
              loader: withTexts('auth'),
              lazy: { Component: async () => (await import('./account/account-layout.tsx')).AccountLayout },
              children: [
                {
                  index: true,
                  lazy: { Component: async () => (await import('./account/account.page.tsx')).AccountPage },
                },
                {
                  path: 'security',
                  lazy: { Component: async () => (await import('./account/security.page.tsx')).SecurityPage },
                },
              ],
            },
            {
              path: ':organization',
              element: <OrganizationLayout />,
              errorElement: <ErrorPage />,
              children: [
                { index: true, element: <FirstRoom /> },
                // Every room of the house, by name.
                ...pressReleasesRoutes(
                  withTexts('press-releases'),
                  withTexts('press-releases', 'files', 'facts', 'campaigns', 'problems'),
                  withTexts('press-releases', 'archive-imports', 'files', 'jobs', 'problems'),
                ),
                ...newsroomRoutes(withTexts('newsroom', 'files', 'comments', 'audit-trail', 'problems')),
                ...peopleRoutes(withTexts('people', 'files', 'audit-trail', 'problems')),
                ...organizationsRoutes(withTexts('organizations', 'people', 'tasks', 'problems')),
                ...filesRoutes(withTexts('files', 'audit-trail', 'problems')),
                ...jobsRoutes(withTexts('jobs', 'problems')),
                ...tasksRoutes(withTexts('tasks', 'files', 'social-posts', 'comments', 'audit-trail', 'problems')),
                ...registerRoutes(withTexts('register')),
                ...auditTrailRoutes(withTexts('audit-trail', 'search')),
                ...notificationsRoutes(withTexts('notifications')),
                ...socialPostsRoutes(
                  withTexts('social-posts', 'files', 'campaigns', 'tasks', 'comments', 'audit-trail', 'problems'),
                ),
                ...factsRoutes(withTexts('facts', 'files', 'audit-trail', 'problems')),
                ...distributionRoutes(withTexts('distribution', 'social-posts', 'audit-trail', 'problems')),
                ...campaignsRoutes(withTexts('campaigns', 'audit-trail', 'problems')),
                ...occasionsRoutes(withTexts('occasions', 'campaigns', 'audit-trail', 'problems')),
                ...calendarRoutes(withTexts('calendar', 'problems')),
                ...resourcesRoutes(withTexts('resources', 'audit-trail', 'problems')),
                ...supportRequestsRoutes(
                  withTexts('support-requests', 'problems'),
                  withTexts('support-requests', 'tasks', 'comments', 'files', 'audit-trail', 'problems'),
                ),
                ...guestsRoutes(
                  withTexts('guests', 'gifts', 'files', 'audit-trail', 'problems'),
                  withTexts('guests', 'gifts', 'visits', 'files', 'audit-trail', 'problems'),
                ),
                ...visitsRoutes(
                  withTexts('visits', 'problems'),
                  withTexts(
                    'visits',
                    'visit-precedence',
                    'visit-afterwards',
                    'visit-papers',
                    'guests',
                    'resources',
                    'tasks',
                    'comments',
                    'files',
                    'audit-trail',
                    'problems',
                  ),
                  withTexts('visit-day', 'offline', 'guests', 'problems'),
                ),
                ...giftsRoutes(withTexts('gifts', 'guests', 'files', 'audit-trail', 'problems')),
                ...eventsRoutes(
                  withTexts('events', 'problems'),
                  withTexts('events', 'support-requests', 'tasks', 'comments', 'files', 'audit-trail', 'problems'),
                  withTexts('events', 'offline', 'problems'),
                ),
                { path: '*', element: <NotFoundPage reason="notFound" /> },
              ],
            },
          ],
        },
      ],
    },
  ]);
