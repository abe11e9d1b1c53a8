/** What a colour says, everywhere: neutral nothing, accent ours, waiting and warning, danger and late, done, information. */
export type Tone = 'neutral' | 'accent' | 'waiting' | 'danger' | 'done' | 'info';

export const toneOnWash: Record<Tone, string> = {
  neutral: 'bg-shade text-ink border-line',
  accent: 'bg-accent-wash text-accent-hover border-transparent',
  waiting: 'bg-saffron-wash text-saffron border-transparent',
  danger: 'bg-pomegranate-wash text-pomegranate border-transparent',
  done: 'bg-cypress-wash text-cypress border-transparent',
  info: 'bg-lapis-wash text-lapis border-transparent',
};

export const toneText: Record<Tone, string> = {
  neutral: 'text-quiet',
  accent: 'text-accent',
  waiting: 'text-saffron',
  danger: 'text-pomegranate',
  done: 'text-cypress',
  info: 'text-lapis',
};
