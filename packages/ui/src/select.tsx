import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Choice } from './choice.ts';
import { classNames } from './class-names.ts';
import { fieldBox } from './field-classes.ts';
import { fieldStack, type FieldTexts } from './field-frame.tsx';
import { FieldMessage, labelLook } from './field-message.tsx';
import { prepareOverlays, useOverlays } from './load-overlays.ts';
import { useTypedChoice } from './typed-choice.ts';

export interface SelectProps extends FieldTexts {
  id?: string;
  choices: readonly Choice[];
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (id: string | null) => void;
  placeholder?: string;
  name?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
  className?: string;
}

/** One of few. Its button stands alone; the list comes with the first use. */
export function Select(props: SelectProps): ReactNode {
  const { label, hideLabel, description, errorMessage, choices, value, defaultValue = null, onChange } = props;
  const {
    id: givenId,
    name,
    placeholder,
    isRequired = false,
    isDisabled = false,
    autoFocus = false,
    className,
  } = props;
  const ownId = useId();
  const id = givenId ?? ownId;
  const button = useRef<HTMLButtonElement>(null);
  const [own, setOwn] = useState(defaultValue);
  const [isOpen, setOpen] = useState(false);
  const overlays = useOverlays(isOpen);
  const current = value === undefined ? own : value;
  const chosen = choices.find((choice) => choice.id === current) ?? null;
  const choose = (next: string): void => {
    setOwn(next);
    onChange?.(next);
  };
  const typed = useTypedChoice(choices, chosen?.id ?? null, choose);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
    } else typed(event);
  };
  return (
    <div className={classNames(fieldStack, className)}>
      <label htmlFor={id} className={classNames(labelLook, hideLabel && 'sr-only')}>
        <span id={`${id}-label`}>{label}</span>
        {isRequired && (
          <span aria-hidden="true" className="ms-1 text-pomegranate">
            *
          </span>
        )}
      </label>
      <Button
        ref={button}
        id={id}
        isDisabled={isDisabled}
        autoFocus={autoFocus}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-labelledby={`${id}-value ${id}-label`}
        {...(description || errorMessage ? { 'aria-describedby': `${id}-message` } : {})}
        onPress={() => setOpen(true)}
        onPressStart={prepareOverlays}
        onHoverStart={prepareOverlays}
        onFocus={prepareOverlays}
        onKeyDown={onKeyDown}
        className={classNames(
          fieldBox,
          'cursor-pointer gap-2 ps-3 pe-2 data-focus-visible:outline-2',
          errorMessage && 'border-pomegranate',
        )}
      >
        <span id={`${id}-value`} className={classNames('min-w-0 flex-1 truncate text-start', !chosen && 'text-quiet')}>
          {chosen?.label ?? placeholder}
        </span>
        <ChevronDown aria-hidden="true" className="size-4 shrink-0 text-quiet" />
      </Button>
      {name && <input type="hidden" name={name} value={current ?? ''} />}
      <FieldMessage id={`${id}-message`} description={description} errorMessage={errorMessage} />
      {overlays && (
        <overlays.ListOverlay
          label={label}
          choices={choices}
          value={chosen?.id ?? null}
          triggerRef={button}
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          onChoose={choose}
        />
      )}
    </div>
  );
}
