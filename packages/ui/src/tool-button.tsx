import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { Tooltip } from './tooltip.tsx';

export interface ToolButtonProps {
  label: string;
  icon: ReactNode;
  isSelected?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}

/** A button of the editor that is on or off. */
export function ToolButton({
  label,
  icon,
  isSelected = false,
  isDisabled = false,
  onPress,
}: ToolButtonProps): ReactNode {
  return (
    <Tooltip text={label}>
      <ToggleButton
        aria-label={label}
        isSelected={isSelected}
        isDisabled={isDisabled}
        onChange={onPress}
        className="flex size-8 cursor-pointer items-center justify-center rounded-control text-quiet transition-colors pointer-coarse:size-11 data-hovered:bg-shade data-hovered:text-ink data-selected:bg-accent-wash data-selected:text-accent-hover data-disabled:cursor-not-allowed data-disabled:opacity-50"
      >
        {icon}
      </ToggleButton>
    </Tooltip>
  );
}
