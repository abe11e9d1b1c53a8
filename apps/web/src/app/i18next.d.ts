import 'i18next';
import type app from '../../../../packages/i18n/locales/fa/app.json';
import type auditTrail from '../../../../packages/i18n/locales/fa/audit-trail.json';
import type auth from '../../../../packages/i18n/locales/fa/auth.json';
import type comments from '../../../../packages/i18n/locales/fa/comments.json';
import type common from '../../../../packages/i18n/locales/fa/common.json';
import type newsroom from '../../../../packages/i18n/locales/fa/newsroom.json';
import type organizations from '../../../../packages/i18n/locales/fa/organizations.json';
import type people from '../../../../packages/i18n/locales/fa/people.json';
import type notifications from '../../../../packages/i18n/locales/fa/notifications.json';
import type files from '../../../../packages/i18n/locales/fa/files.json';
import type jobs from '../../../../packages/i18n/locales/fa/jobs.json';
import type archiveImports from '../../../../packages/i18n/locales/fa/archive-imports.json';
import type pressReleases from '../../../../packages/i18n/locales/fa/press-releases.json';
import type problems from '../../../../packages/i18n/locales/fa/problems.json';
import type register from '../../../../packages/i18n/locales/fa/register.json';
import type search from '../../../../packages/i18n/locales/fa/search.json';
import type tasks from '../../../../packages/i18n/locales/fa/tasks.json';
import type socialPosts from '../../../../packages/i18n/locales/fa/social-posts.json';
import type facts from '../../../../packages/i18n/locales/fa/facts.json';
import type distribution from '../../../../packages/i18n/locales/fa/distribution.json';
import type campaigns from '../../../../packages/i18n/locales/fa/campaigns.json';
import type resources from '../../../../packages/i18n/locales/fa/resources.json';
import type supportRequests from '../../../../packages/i18n/locales/fa/support-requests.json';
import type calendar from '../../../../packages/i18n/locales/fa/calendar.json';
import type occasions from '../../../../packages/i18n/locales/fa/occasions.json';
import type guests from '../../../../packages/i18n/locales/fa/guests.json';
import type visitAfterwards from '../../../../packages/i18n/locales/fa/visit-afterwards.json';
import type visitPapers from '../../../../packages/i18n/locales/fa/visit-papers.json';
import type visitPrecedence from '../../../../packages/i18n/locales/fa/visit-precedence.json';
import type visits from '../../../../packages/i18n/locales/fa/visits.json';
import type visitDay from '../../../../packages/i18n/locales/fa/visit-day.json';
import type offline from '../../../../packages/i18n/locales/fa/offline.json';
import type gifts from '../../../../packages/i18n/locales/fa/gifts.json';
import type events from '../../../../packages/i18n/locales/fa/events.json';

// The Persian texts are the type of all texts: t($ => $.state.draft) is checked, and an unknown key does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    enableSelector: true;
    resources: {
      app: typeof app;
      'audit-trail': typeof auditTrail;
      auth: typeof auth;
      comments: typeof comments;
      common: typeof common;
      jobs: typeof jobs;
      files: typeof files;
      notifications: typeof notifications;
      newsroom: typeof newsroom;
      organizations: typeof organizations;
      people: typeof people;
      'archive-imports': typeof archiveImports;
      'press-releases': typeof pressReleases;
      problems: typeof problems;
      register: typeof register;
      search: typeof search;
      tasks: typeof tasks;
      'social-posts': typeof socialPosts;
      facts: typeof facts;
      distribution: typeof distribution;
      campaigns: typeof campaigns;
      resources: typeof resources;
      'support-requests': typeof supportRequests;
      calendar: typeof calendar;
      occasions: typeof occasions;
      guests: typeof guests;
      'visit-afterwards': typeof visitAfterwards;
      'visit-papers': typeof visitPapers;
      'visit-precedence': typeof visitPrecedence;
      visits: typeof visits;
      'visit-day': typeof visitDay;
      offline: typeof offline;
      gifts: typeof gifts;
      events: typeof events;
    };
  }
}
