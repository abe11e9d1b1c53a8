import * as Type from 'typebox';

export const roles = [
  'pr-officer',
  'pr-manager',
  'protocol-officer',
  'analyst',
  'department-head',
  'spokesperson',
  'head',
  'council-member',
  'administrator',
  'auditor',
] as const;
export type Role = (typeof roles)[number];
export const Role = Type.Enum([...roles]);
