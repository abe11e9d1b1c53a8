import app from '../../../../../packages/i18n/locales/en/app.json' with { type: 'json' };
import common from '../../../../../packages/i18n/locales/en/common.json' with { type: 'json' };
import notifications from '../../../../../packages/i18n/locales/en/notifications.json' with { type: 'json' };
import pressReleases from '../../../../../packages/i18n/locales/en/press-releases.json' with { type: 'json' };

export const texts = { app, common, notifications, 'press-releases': pressReleases };
