import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const dictionary =
  /node_modules[\\/](react-aria|react-stately|react-aria-components)[\\/]dist[\\/]private[\\/](?:[\w-]+[\\/])?intlStrings\.mjs$/;

const kept = ['ar-AE', 'en-US', 'zh-CN'];

/** Our own messages for one of React Aria's dictionaries, e.g. ('react-aria', 'calendar'). */
export function messageFile(library: string, area: string | undefined): string {
  return fileURLToPath(new URL(`./aria-messages/fa/${library}/${area ?? 'components'}.ts`, import.meta.url));
}

/** Rewrites a dictionary module: the house's four languages and nothing else. Null when it is no dictionary. */
export function rewriteDictionary(code: string, id: string): string | null {
  const match = dictionary.exec(id);
  if (!match?.[1]) return null;
  const imports: string[] = [];
  const entries: string[] = [];
  for (const [index, locale] of kept.entries()) {
    const source = new RegExp(`from "([^"]*/${locale}\\.mjs)"`).exec(code)?.[1];
    if (!source) continue;
    imports.push(`import m${index} from "${source}";`);
    entries.push(`"${locale}": m${index}`);
  }
  // By the messages' own folder: the tooltip's dictionary, for one, carries the messages of 'previewtrigger'.
  const area = /intl[\\/](?:([\w-]+)[\\/])?en-US\.mjs"/.exec(code)?.[1];
  const ours = messageFile(match[1], area);
  if (existsSync(ours)) {
    imports.push(`import { messages } from ${JSON.stringify(ours)};`);
    entries.push('"fa-IR": messages');
  }
  return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };\n`;
}

/**
 * React Aria ships 34 languages and Persian is not among them. This plugin puts ours in and leaves 31 out,
 * in the build and, through the optimiser's own plugins, in the development server as well.
 */
export function ariaLocales(): Plugin {
  const transform = {
    filter: { id: dictionary },
    handler(code: string, id: string) {
      const rewritten = rewriteDictionary(code, id);
      return rewritten === null ? null : { code: rewritten, map: null };
    },
  };
  return {
    name: 'ravabet-aria-locales',
    enforce: 'pre',
    config: () => ({
      optimizeDeps: { rolldownOptions: { plugins: [{ name: 'ravabet-aria-locales-optimizer', transform }] } },
    }),
    transform,
  };
}
