import { configSchema } from './config.ts';

interface Setting {
  readonly type?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly { const?: unknown }[];
}

/** The settings as the README's table, between `<!-- config -->` and `<!-- /config -->`. A test holds the two against each other. */
export function configTable(): string {
  const rows = Object.entries(configSchema.properties as Record<string, Setting>).map(([name, setting]) => {
    const fallback = setting.default === '' || setting.default === undefined ? '' : `\`${String(setting.default)}\``;
    return `| \`${name}\` | ${allowed(setting)} | ${fallback} | ${(setting.description ?? '').replaceAll('|', '\\|')} |`;
  });
  return ['| Setting | Values | Default | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function allowed(setting: Setting): string {
  const closed = setting.enum ?? setting.anyOf?.map((one) => one.const);
  if (closed) return closed.map((value) => `\`${String(value)}\``).join(', ');
  if (setting.minimum !== undefined) return `${setting.minimum}–${setting.maximum}`;
  return 'text';
}
