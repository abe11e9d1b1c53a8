import app from '../../../../../packages/i18n/locales/fa/app.json' with { type: 'json' };
import common from '../../../../../packages/i18n/locales/fa/common.json' with { type: 'json' };
import notifications from '../../../../../packages/i18n/locales/fa/notifications.json' with { type: 'json' };
import pressReleases from '../../../../../packages/i18n/locales/fa/press-releases.json' with { type: 'json' };

export const texts = { app, common, notifications, 'press-releases': pressReleases };
