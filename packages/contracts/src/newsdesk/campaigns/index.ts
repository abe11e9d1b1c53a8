export * from './campaign.audit.ts';
export * from './campaign.problems.ts';
export * from './campaign.schema.ts';
export * from './campaign.workflow.ts';
export * from './campaigns.routes.ts';
