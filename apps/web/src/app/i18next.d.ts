import 'i18next';
import type app from '../../../../packages/i18n/locales/fa/app.json';
import type auth from '../../../../packages/i18n/locales/fa/auth.json';
import type common from '../../../../packages/i18n/locales/fa/common.json';
import type pressReleases from '../../../../packages/i18n/locales/fa/press-releases.json';
import type problems from '../../../../packages/i18n/locales/fa/problems.json';

// The Persian texts are the type of all texts: t($ => $.state.draft) is checked, and an unknown key does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    enableSelector: true;
    resources: {
      app: typeof app;
      auth: typeof auth;
      common: typeof common;
      'press-releases': typeof pressReleases;
      problems: typeof problems;
    };
  }
}
