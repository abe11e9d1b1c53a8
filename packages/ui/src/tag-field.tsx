import { ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  type ComboBoxProps as AriaComboBoxProps,
  ComboBox as AriaComboBox,
  Button,
  Group,
  Input,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import type { Choice } from './choice.ts';
import { classNames } from './class-names.ts';
import { bareInput, boxButton, fieldBox, floatingBox } from './field-classes.ts';
import { FieldFrame, fieldStack, type FieldTexts } from './field-frame.tsx';
import { OptionList } from './option-list.tsx';

export interface TagFieldProps
  extends Omit<
      AriaComboBoxProps<Choice, 'multiple'>,
      | 'className'
      | 'children'
      | 'style'
      | 'selectionMode'
      | 'value'
      | 'defaultValue'
      | 'onChange'
      | 'items'
      | 'defaultItems'
    >,
    FieldTexts {
  choices: Choice[];
  /** Ids of what is chosen, in order. */
  value: readonly string[];
  onChange: (ids: string[]) => void;
  /** Enter on a text that is not among the choices makes a tag of it. */
  onCreate?: (text: string) => void;
  placeholder?: string;
  emptyText?: string;
  className?: string;
}

/** Several of many: chosen ones stand as tags under the input (outside the combo box, whose collection they would join), each removable by its cross or by Delete. */
export function TagField(props: TagFieldProps): ReactNode {
  const {
    label,
    hideLabel,
    description,
    errorMessage,
    choices,
    value,
    onChange,
    onCreate,
    placeholder,
    emptyText,
    className,
    ...rest
  } = props;
  const chosen = value.map((id) => choices.find((choice) => choice.id === id) ?? { id, label: id });
  return (
    <div className={classNames('flex min-w-0 flex-col gap-2', className)}>
      <AriaComboBox<Choice, 'multiple'>
        {...rest}
        selectionMode="multiple"
        defaultItems={choices}
        value={[...value]}
        onChange={(keys) => onChange(keys.map(String))}
        allowsEmptyCollection={Boolean(emptyText)}
        validationBehavior="aria"
        isInvalid={Boolean(errorMessage)}
        className={fieldStack}
      >
        <FieldFrame {...{ label, hideLabel, description, errorMessage, isRequired: rest.isRequired }}>
          <Group className={fieldBox}>
            <Input
              placeholder={placeholder}
              className={bareInput}
              onKeyDown={(event) => {
                const text = event.currentTarget.value.trim();
                if (event.key === 'Enter' && onCreate && text && !choices.some((choice) => choice.label === text)) {
                  event.preventDefault();
                  onCreate(text);
                }
              }}
            />
            <Button className={boxButton}>
              <ChevronDown aria-hidden="true" className="size-4" />
            </Button>
          </Group>
        </FieldFrame>
        <Popover offset={4} className={classNames(floatingBox, 'w-(--trigger-width) min-w-56')}>
          <OptionList emptyText={emptyText} />
        </Popover>
      </AriaComboBox>
      {chosen.length > 0 && (
        <TagGroup aria-label={label} onRemove={(keys) => onChange(value.filter((id) => !keys.has(id)))}>
          <TagList items={chosen} className="flex flex-wrap gap-1">
            {(choice) => (
              <Tag
                id={choice.id}
                textValue={choice.label}
                className="flex min-h-7 items-center gap-1 rounded-control bg-accent-wash ps-2.5 pe-1 text-13 text-ink"
              >
                {choice.label}
                <Button
                  slot="remove"
                  className="flex size-6 cursor-pointer items-center justify-center rounded-small text-quiet data-hovered:bg-card data-hovered:text-ink"
                >
                  <X aria-hidden="true" className="size-3.5" />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}
