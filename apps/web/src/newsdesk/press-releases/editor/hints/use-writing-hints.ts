import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { may, useOrganization } from '../../../../shared/organization.ts';
import type { Language } from '@ravabet/contracts/kernel';
import type { StyleHint } from '@ravabet/contracts/newsdesk/press-releases';
import type { ReleaseContent } from '../../release-content.ts';
import { settingsQueries } from '../../settings/settings.queries.ts';
import { hintKey, houseHints, type SlipHint, slipHints, type WritingHint } from './writing-hints.ts';

const pause = 600;

export interface WritingHints {
  slips: SlipHint[];
  /** of the text as it is at this moment, for whoever applies all of them before the pause is over */
  slipsNow: () => SlipHint[];
  house: StyleHint[];
  /** hides hints for as long as the page is open */
  ignore: (hints: readonly WritingHint[]) => void;
  ignored: number;
  /** shows again what was ignored */
  recall: () => void;
}

/** Looked for when the writer pauses, never between two letters. */
export function useWritingHints(content: ReleaseContent, language: Language): WritingHints {
  const organization = useOrganization();
  const rules = useQuery({
    ...settingsQueries.styleRules(organization.id),
    enabled: may(organization, 'StyleRule.read'),
  }).data?.items;
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const settled = useDeferredValue(useSettled(content));
  const found = useMemo(
    () => ({ slips: slipHints(settled, language), house: houseHints(settled, language, rules ?? []) }),
    [settled, language, rules],
  );
  const isOpen = (hint: WritingHint): boolean => !ignored.has(hintKey(hint, settled));
  const [slips, house] = [found.slips.filter(isOpen), found.house.filter(isOpen)];
  return {
    slips,
    slipsNow: () => slipHints(content, language).filter((hint) => !ignored.has(hintKey(hint, content))),
    house,
    ignored: found.slips.length + found.house.length - slips.length - house.length,
    ignore: (hints) => setIgnored(new Set([...ignored, ...hints.map((hint) => hintKey(hint, settled))])),
    recall: () => setIgnored(new Set()),
  };
}

function useSettled(content: ReleaseContent): ReleaseContent {
  const [settled, setSettled] = useState(content);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(content), pause);
    return () => clearTimeout(timer);
  }, [content]);
  return settled;
}
