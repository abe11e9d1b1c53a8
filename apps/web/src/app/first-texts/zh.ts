import app from '../../../../../packages/i18n/locales/zh/app.json' with { type: 'json' };
import common from '../../../../../packages/i18n/locales/zh/common.json' with { type: 'json' };
import notifications from '../../../../../packages/i18n/locales/zh/notifications.json' with { type: 'json' };
import pressReleases from '../../../../../packages/i18n/locales/zh/press-releases.json' with { type: 'json' };

export const texts = { app, common, notifications, 'press-releases': pressReleases };
