import type { ReactNode, RefObject } from 'react';
import { ListBox, Popover } from 'react-aria-components';
import type { Choice } from './choice.ts';
import { classNames } from './class-names.ts';
import { floatingBox } from './field-classes.ts';
import { OptionRow, optionListBox } from './option-list.tsx';

interface ListOverlayProps {
  label: string;
  choices: readonly Choice[];
  value: string | null;
  triggerRef: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onClose: () => void;
  onChoose: (id: string) => void;
}

/** What is chosen already may be chosen again: that only closes the list. */
const evenWhenSame: object = { allowDuplicateSelectionEvents: true };

/** The choices of a select. */
export function ListOverlay(props: ListOverlayProps): ReactNode {
  const { label, choices, value, triggerRef, isOpen, onClose, onChoose } = props;
  return (
    <Popover
      triggerRef={triggerRef}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      aria-label={label}
      placement="bottom start"
      offset={4}
      className={classNames(floatingBox, 'min-w-(--trigger-width)')}
    >
      <ListBox<Choice>
        aria-label={label}
        items={choices}
        // The chosen one when there is one.
        autoFocus="first"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => {
          for (const key of keys) onChoose(String(key));
          onClose();
        }}
        {...evenWhenSame}
        className={optionListBox}
      >
        {(choice) => <OptionRow choice={choice} />}
      </ListBox>
    </Popover>
  );
}
