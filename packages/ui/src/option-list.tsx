import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import type { Choice } from './choice.ts';
import { optionRow } from './field-classes.ts';

export const optionListBox = 'max-h-80 overflow-auto p-1 outline-none';

/** The list a combo box opens; it hands the choices down itself, filtered. */
export function OptionList({ emptyText }: { emptyText?: string | undefined }): ReactNode {
  return (
    <ListBox<Choice>
      className={optionListBox}
      renderEmptyState={() => <div className="px-3 py-2 text-13 text-quiet">{emptyText}</div>}
    >
      {(choice) => <OptionRow choice={choice} />}
    </ListBox>
  );
}

export function OptionRow({ choice }: { choice: Choice }): ReactNode {
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} isDisabled={choice.isDisabled ?? false} className={optionRow}>
      {({ isSelected }) => (
        <>
          {choice.icon && <span aria-hidden="true">{choice.icon}</span>}
          <Text slot="label" className="flex min-w-0 flex-1 flex-col">
            <span className="truncate">{choice.label}</span>{' '}
            {choice.description && (
              <span className="truncate text-12 font-normal text-quiet">{choice.description}</span>
            )}
          </Text>
          {isSelected && <Check aria-hidden="true" className="size-4 shrink-0 text-accent" />}
        </>
      )}
    </ListBoxItem>
  );
}
