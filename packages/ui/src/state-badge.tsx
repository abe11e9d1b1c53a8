import { CircleAlert, CircleCheck, CircleDashed, CircleDot, Clock, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from './badge.tsx';
import type { Tone } from './tone.ts';

const icons = {
  neutral: CircleDashed,
  accent: CircleDot,
  waiting: Clock,
  danger: CircleAlert,
  done: CircleCheck,
  info: Info,
};

export interface StateBadgeProps {
  tone: Tone;
  /** The state in words: colour and sign only repeat it. */
  children: ReactNode;
  /** Another sign than the tone's own. */
  icon?: ReactNode;
  className?: string;
}

export function StateBadge({ tone, icon, className, children }: StateBadgeProps): ReactNode {
  const Icon = icons[tone];
  return (
    <Badge tone={tone} icon={icon ?? <Icon className="size-3.5" />} {...(className ? { className } : {})}>
      {children}
    </Badge>
  );
}
