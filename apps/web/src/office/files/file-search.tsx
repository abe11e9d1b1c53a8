import { SearchField } from '@ravabet/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKey } from '../../shared/use-key.ts';

/** Searches while one types, after a breath; the address follows. */
export function FileSearch({ value, onSearch }: { value: string; onSearch: (text: string) => void }): ReactNode {
  const { t } = useTranslation('files');
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef(value);
  useKey('/', () => input.current?.focus());
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text.trim();
      onSearch(text.trim());
    }, 350);
    return () => clearTimeout(timer);
  }, [text, onSearch]);
  return <SearchField label={t(($) => $.search)} value={text} onChange={setText} inputRef={input} />;
}
