import type { ResourceState } from '@ravabet/contracts/protocol/resources';
import type { Tone } from '@ravabet/ui';

export const resourceTones: Record<ResourceState, Tone> = { active: 'done', retired: 'neutral' };
