import { SearchField } from '@ravabet/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useKey } from './use-key.ts';

/** Searches while one types, after a breath; the address follows. */
export function ListSearch(props: { label: string; value: string; onSearch: (text: string) => void }): ReactNode {
  const { label, value, onSearch } = props;
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef(value);
  useKey('/', () => input.current?.focus());
  useEffect(() => {
    // The address changed from outside: a view was chosen, or one went back.
    if (value !== sent.current) {
      sent.current = value;
      setText(value);
    }
  }, [value]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text.trim();
      onSearch(text.trim());
    }, 350);
    return () => clearTimeout(timer);
  }, [text, onSearch]);
  return <SearchField label={label} value={text} onChange={setText} inputRef={input} />;
}
