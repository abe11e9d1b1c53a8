import type { ComponentType } from 'react';

/** The parts of a visit's file, each with an address of its own: one line for each, here and nowhere else. */
export const visitTabs = [
  { id: 'overview', load: async (): Promise<ComponentType> => (await import('./record/overview-tab.tsx')).OverviewTab },
  { id: 'guests', load: async (): Promise<ComponentType> => (await import('./party/party-tab.tsx')).PartyTab },
  {
    id: 'programme',
    load: async (): Promise<ComponentType> => (await import('./programme/programme-tab.tsx')).ProgrammeTab,
  },
  {
    id: 'consents',
    load: async (): Promise<ComponentType> => (await import('./consents/consents-tab.tsx')).ConsentsTab,
  },
  {
    id: 'precedence',
    load: async (): Promise<ComponentType> => (await import('./precedence/precedence-tab.tsx')).PrecedenceTab,
  },
  {
    id: 'hospitality',
    load: async (): Promise<ComponentType> => (await import('./hospitality/hospitality-tab.tsx')).HospitalityTab,
  },
  { id: 'papers', load: async (): Promise<ComponentType> => (await import('./papers/papers-tab.tsx')).PapersTab },
  {
    id: 'afterwards',
    load: async (): Promise<ComponentType> => (await import('./afterwards/afterwards-tab.tsx')).AfterwardsTab,
  },
] as const;
export type VisitTab = (typeof visitTabs)[number]['id'];
