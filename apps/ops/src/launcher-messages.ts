/** What the launcher says, in the two languages of the person at the terminal: [Persian, English]. */
export const launcherMessages = {
  title: ['روابط: سامانهٔ روابط عمومی', 'Ravabet: the public-relations office'],
  wrongSettings: ['پیکربندی نادرست است', 'The configuration is wrong'],
  client: ['آماده‌سازی دسترسی به داده‌ها', 'Preparing database access'],
  database: ['راه‌اندازی پایگاه داده', 'Starting the database'],
  externalDatabase: ['اتصال به پایگاه دادهٔ بیرونی', 'Connecting to the external database'],
  migrations: ['به‌روزرسانی ساختار داده‌ها', 'Bringing the database up to date'],
  demo: [
    'نوشتن داده‌های نمونه (فقط بار نخست؛ DEMO=off آن را خاموش می‌کند)',
    'Demo data (first start only; DEMO=off for none)',
  ],
  firstData: ['داده‌های آغازین (فقط بار نخست)', 'First data (first start only)'],
  web: ['ساختن صفحه‌های وب', 'Building the web pages'],
  server: ['راه‌اندازی سرویس', 'Starting the service'],
  ready: ['آماده است', 'Ready'],
  firstAdministrator: [
    'هنوز کسی حساب ندارد. برای ساختن نخستین راهبر این پیوند را در مرورگر باز کنید (یک بار، تا هفت روز)',
    'Nobody has an account yet. Open this link in a browser to make the first administrator (once, within seven days)',
  ],
  thenSignIn: [
    'آنجا نام کاربری و گذرواژهٔ خود را برمی‌گزینید؛ پس از آن با همان‌ها وارد می‌شوید',
    'You choose your user name and password there, and sign in with them from then on',
  ],
  firstOrganization: [
    'نام سازمان در نشانی‌ها؛ تا کسی حساب نساخته، با ORGANIZATION_SLUG عوض می‌شود',
    'The organisation in addresses; until somebody has an account ORGANIZATION_SLUG changes it',
  ],
  signIns: ['حساب‌های نمونه', 'Demo accounts'],
  stopHint: ['برای توقف: Ctrl-C', 'Press Ctrl-C to stop'],
  openWithDemo: [
    'با این رمزهای نمونه هر کس در شبکه می‌تواند وارد شود؛ فقط همین رایانه: HOST=127.0.0.1',
    'Anybody in the network can sign in with these; this computer only: HOST=127.0.0.1',
  ],
  onlyHere: ['فقط از همین رایانه؛ برای شبکه: HOST=0.0.0.0', 'This computer only; for the network: HOST=0.0.0.0'],
  logs: ['گزارش‌ها', 'Logs'],
  stopping: ['در حال توقف', 'Stopping'],
  stopped: ['متوقف شد', 'Stopped'],
  unchanged: ['بدون تغییر', 'unchanged'],
  portTaken: ['این درگاه را برنامهٔ دیگری گرفته است (PORT)', 'Another program already listens on this port (PORT)'],
  alreadyRunning: ['نسخهٔ دیگری با همین داده‌ها در حال اجراست', 'Another instance already runs on this data'],
  restarting: ['سرویس از کار افتاد؛ دوباره راه می‌افتد', 'The service ended unexpectedly; starting it again'],
  diskFilling: ['فضای دیسک رو به پایان است', 'The disk is filling up'],
  diskFull: [
    'دیسک تقریباً پر است؛ فضای ذخیره آزاد شد. همین حالا جا باز کنید',
    'The disk is nearly full; the reserve was given up. Free some space now',
  ],
  failed: ['راه‌اندازی ناموفق بود', 'The start failed'],
  dataSafe: ['داده‌های شما دست نخورده است', 'Your data has not been touched'],
} as const satisfies Record<string, readonly [string, string]>;

export type LauncherMessage = keyof typeof launcherMessages;

/** U+2068…U+2069 keep a Persian phrase whole between Latin ones in terminals that know bidirectional text. */
export function say(key: LauncherMessage, detail = ''): string {
  const [persian, english] = launcherMessages[key];
  return `${english}${detail ? ` ${detail}` : ''} · \u2068${persian}\u2069`;
}
