import type { ReactNode } from 'react';
import { Button } from './button.tsx';

export interface LoadMoreProps {
  label: string;
  isPending?: boolean;
  onPress: () => void;
}

export function LoadMore({ label, isPending = false, onPress }: LoadMoreProps): ReactNode {
  return (
    <div className="no-print flex justify-center pt-4">
      <Button isPending={isPending} onPress={onPress}>
        {label}
      </Button>
    </div>
  );
}
