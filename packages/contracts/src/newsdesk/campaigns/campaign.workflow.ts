import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const campaignStates = ['planned', 'running', 'closed'] as const;
export const CampaignState = Type.Enum([...campaignStates]);
export type CampaignState = (typeof campaignStates)[number];

export const campaignWorkflow = {
  states: campaignStates,
  initial: 'planned',
  transitions: {
    start: { from: ['planned'], to: 'running' },
    close: { from: ['planned', 'running'], to: 'closed', needsReason: true },
    reopen: { from: ['closed'], to: 'running' },
  },
} as const satisfies Workflow<CampaignState>;
export type CampaignVerb = keyof typeof campaignWorkflow.transitions;
