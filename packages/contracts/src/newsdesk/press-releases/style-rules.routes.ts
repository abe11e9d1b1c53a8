import * as Type from 'typebox';
import { defineRoute, OrganizationParams, RecordParams, Version } from '../../kernel/index.ts';
import { NewStyleRule, StyleRule, StyleRuleChange } from './style-rule.schema.ts';

const room = 'press-releases';
const base = '/api/organizations/:organizationId/style-rules';

const StyleRules = Type.Object({ items: Type.Array(StyleRule) });

/** The words of the house style; every change answers with all of them. */
export const styleRulesRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listStyleRules',
    room,
    summary: 'Words that the house does not write, by language and alphabet',
    params: OrganizationParams,
    answer: StyleRules,
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createStyleRule',
    room,
    summary: 'Add a word',
    problems: ['style-rule-exists', 'too-many-style-rules'],
    params: OrganizationParams,
    body: NewStyleRule,
    status: 201,
    answer: StyleRules,
  }),
  update: defineRoute({
    method: 'PUT',
    url: `${base}/:id`,
    operationId: 'updateStyleRule',
    room,
    summary: 'Change a word, its weight or what to write instead',
    problems: ['stale-version', 'style-rule-exists'],
    params: RecordParams,
    body: StyleRuleChange,
    answer: StyleRules,
  }),
  remove: defineRoute({
    method: 'DELETE',
    url: `${base}/:id`,
    operationId: 'deleteStyleRule',
    room,
    summary: 'Take a word off the list',
    problems: ['stale-version'],
    params: RecordParams,
    query: Type.Object({ version: Version }, { additionalProperties: false }),
    answer: StyleRules,
  }),
};
