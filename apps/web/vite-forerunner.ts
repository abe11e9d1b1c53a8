import type { Plugin } from 'vite';

/** Puts the forerunner's script into the page, before and independent of the app's own. */
export function forerunnerPlugin(): Plugin {
  return {
    name: 'ravabet-forerunner',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, path }) {
        const file = Object.values(bundle ?? {}).find(
          (part) => part.type === 'chunk' && part.moduleIds.some((id) => id.endsWith('/app/forerunner.ts')),
        );
        if (!file || path.includes('gallery')) return;
        return [
          {
            tag: 'script',
            attrs: { type: 'module', async: true, src: `/${file.fileName}` },
            injectTo: 'head-prepend',
          },
        ];
      },
    },
  };
}
