import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

const looks = {
  info: { icon: Info, box: 'bg-lapis-wash', sign: 'text-lapis' },
  warning: { icon: TriangleAlert, box: 'bg-saffron-wash', sign: 'text-saffron' },
  danger: { icon: CircleAlert, box: 'bg-pomegranate-wash', sign: 'text-pomegranate' },
  done: { icon: CircleCheck, box: 'bg-cypress-wash', sign: 'text-cypress' },
} as const;

export interface BannerProps {
  tone: keyof typeof looks;
  title?: string;
  actions?: ReactNode;
  /** Spoken at once when it appears in the middle of work. */
  isLive?: boolean;
  children?: ReactNode;
}

export function Banner({ tone, title, actions, isLive = false, children }: BannerProps): ReactNode {
  const { icon: Icon, box, sign } = looks[tone];
  const live = isLive ? { role: tone === 'danger' ? 'alert' : 'status' } : {};
  return (
    <div {...live} className={classNames('flex flex-wrap items-start gap-x-3 gap-y-2 rounded-card px-4 py-3', box)}>
      <Icon aria-hidden="true" className={classNames('h-lh w-4.5 shrink-0', sign)} />
      <div className="min-w-0 flex-1 basis-48">
        {title && <p className="font-medium">{title}</p>}
        {/* On a coloured ground the one colour needs its darker step to be readable. */}
        {children && <div className={classNames('[&_a]:text-accent-hover', title && 'text-13')}>{children}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
