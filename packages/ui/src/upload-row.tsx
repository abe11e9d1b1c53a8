import { CircleAlert, CircleCheck, FileText, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import { ProgressBar } from './progress-bar.tsx';

export interface UploadRowProps {
  name: string;
  /** Size, or «۴۰ از ۱۲۰ مگابایت». */
  detail?: string;
  /** 0 to 100 while it goes. */
  progress?: number;
  state: 'uploading' | 'done' | 'failed';
  stateLabel: string;
  removeLabel?: string;
  onRemove?: () => void;
  /** Retry, after a failure. */
  action?: ReactNode;
}

export function UploadRow(props: UploadRowProps): ReactNode {
  const { name, detail, progress, state, stateLabel, removeLabel, onRemove, action } = props;
  return (
    <div className="flex items-center gap-3 rounded-card border border-line bg-card py-2 ps-3 pe-2">
      <FileText aria-hidden="true" className="size-5 shrink-0 text-quiet" />
      <div className="min-w-0 flex-1">
        {state === 'uploading' ? (
          <ProgressBar
            label={name}
            {...(progress === undefined ? {} : { value: progress })}
            {...(detail ? { valueLabel: detail } : {})}
          />
        ) : (
          <p className="flex flex-wrap items-center gap-x-3 text-13">
            <bdi className="truncate">{name}</bdi>
            {detail && <span className="text-quiet">{detail}</span>}
            <span
              className={
                state === 'done' ? 'flex items-center gap-1 text-cypress' : 'flex items-center gap-1 text-pomegranate'
              }
            >
              {state === 'done' ? (
                <CircleCheck aria-hidden="true" className="size-3.5" />
              ) : (
                <CircleAlert aria-hidden="true" className="size-3.5" />
              )}
              {stateLabel}
            </span>
          </p>
        )}
      </div>
      {action}
      {removeLabel && onRemove && (
        <IconButton
          size="small"
          label={removeLabel}
          onPress={onRemove}
          icon={<X aria-hidden="true" className="size-4" />}
        />
      )}
    </div>
  );
}
