import { Search, X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import {
  type SearchFieldProps as AriaSearchFieldProps,
  SearchField as AriaSearchField,
  Button,
  Group,
  Input,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { bareInput, boxButton, fieldBox } from './field-classes.ts';
import { FieldFrame, fieldStack, type FieldTexts } from './field-frame.tsx';

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'className' | 'children' | 'style'>, FieldTexts {
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
  className?: string;
}

export function SearchField(props: SearchFieldProps): ReactNode {
  const { label, hideLabel = true, description, errorMessage, placeholder, inputRef, className, ...rest } = props;
  return (
    <AriaSearchField {...rest} className={classNames('group', fieldStack, className)}>
      <FieldFrame {...{ label, hideLabel, description, errorMessage }}>
        <Group className={fieldBox}>
          <Search aria-hidden="true" className="ms-3 size-4 shrink-0 text-quiet" />
          <Input
            ref={inputRef}
            placeholder={placeholder ?? label}
            className={classNames(bareInput, '[&::-webkit-search-cancel-button]:hidden')}
          />
          <Button className={classNames(boxButton, 'group-data-empty:hidden')}>
            <X aria-hidden="true" className="size-4" />
          </Button>
        </Group>
      </FieldFrame>
    </AriaSearchField>
  );
}
