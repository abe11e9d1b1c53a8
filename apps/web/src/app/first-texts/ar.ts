import app from '../../../../../packages/i18n/locales/ar/app.json' with { type: 'json' };
import common from '../../../../../packages/i18n/locales/ar/common.json' with { type: 'json' };
import notifications from '../../../../../packages/i18n/locales/ar/notifications.json' with { type: 'json' };
import pressReleases from '../../../../../packages/i18n/locales/ar/press-releases.json' with { type: 'json' };

export const texts = { app, common, notifications, 'press-releases': pressReleases };
