import type { SearchableType } from '@ravabet/contracts/office/search';
import type { MyOrganization } from '@ravabet/contracts/office/people';
import { useQuery } from '@tanstack/react-query';
import {
  CalendarClock,
  CalendarDays,
  CircleUserRound,
  Contact,
  ContactRound,
  FileText,
  Gift,
  HandHelping,
  Handshake,
  Hash,
  Megaphone,
  MessageCircleQuestionMark,
  Paperclip,
  PartyPopper,
  Send,
  SquareCheckBig,
} from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordPath } from '../../../shared/record-path.ts';
import { searchQueries } from '../search.queries.ts';
import { Marked } from './marked.tsx';

const icons: Record<SearchableType, ReactNode> = {
  PressRelease: <FileText className="size-4.5" />,
  Task: <SquareCheckBig className="size-4.5" />,
  SupportRequest: <HandHelping className="size-4.5" />,
  Visit: <Handshake className="size-4.5" />,
  Event: <PartyPopper className="size-4.5" />,
  Guest: <ContactRound className="size-4.5" />,
  Gift: <Gift className="size-4.5" />,
  Resource: <CalendarClock className="size-4.5" />,
  Occasion: <CalendarDays className="size-4.5" />,
  File: <Paperclip className="size-4.5" />,
  Membership: <CircleUserRound className="size-4.5" />,
  SocialPost: <Megaphone className="size-4.5" />,
  Fact: <Hash className="size-4.5" />,
  Campaign: <Megaphone className="size-4.5" />,
  Recipient: <Contact className="size-4.5" />,
  Dispatch: <Send className="size-4.5" />,
  PressQuestion: <MessageCircleQuestionMark className="size-4.5" />,
};

interface RecordSearch {
  section: {
    id: string;
    title: string;
    items: { id: string; label: string; detail: ReactNode; icon: ReactNode; href?: string }[];
  };
  isSearching: boolean;
}

/** The records of every room as a section of the palette, searched while one types. */
export function useRecordSearch(organization: MyOrganization | null, query: string): RecordSearch {
  const { t } = useTranslation('search');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(query.trim().slice(0, 200)), 150);
    return () => clearTimeout(timer);
  }, [query]);
  const enabled = organization !== null && asked !== '' && query.trim() !== '';
  const { data, isFetching } = useQuery({ ...searchQueries.hits(organization?.id ?? '', asked), enabled });
  const items = (enabled ? (data?.items ?? []) : []).map((hit) => {
    const href = recordPath(organization?.slug ?? '', hit.subjectType, hit.subjectId);
    return {
      id: `${hit.subjectType} ${hit.subjectId}`,
      label: hit.title,
      detail: (
        <>
          {t(($) => $.type[hit.subjectType])}
          {hit.excerpt && (
            <>
              {' · '}
              <Marked text={hit.excerpt} ranges={hit.excerptRanges} />
            </>
          )}
        </>
      ),
      icon: icons[hit.subjectType],
      ...(href && { href }),
    };
  });
  return { section: { id: 'records', title: t(($) => $.records), items }, isSearching: enabled && isFetching };
}
