import { ariaLocales } from '@ravabet/ui/vite-aria-locales';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { slimRoutesPlugin } from './vite-slim-routes.ts';

// light-dark() and :dir() are ours to rely on; an older target would turn :dir(rtl) into a list of languages.
const browsers = ['chrome123', 'firefox128', 'safari17.5'];
const api = `http://127.0.0.1:${process.env.API_PORT ?? '3001'}`;

export default defineConfig({
  plugins: [react(), tailwindcss(), ariaLocales(), slimRoutesPlugin()],
  resolve: {
    // Routes need their schemas as data only; the type engine stays on the server and in the chunk of forms.
    alias: [{ find: /^typebox$/, replacement: fileURLToPath(new URL('src/app/typebox-shapes.ts', import.meta.url)) }],
  },
  server: {
    host: '127.0.0.1',
    // As patterns: a bare '/n' would catch /node_modules too.
    proxy: { '^/api/': { target: api }, '^/n/': { target: api } },
  },
  build: {
    target: browsers,
    cssTarget: browsers,
    // The policy is script-src 'self': nothing inline, and every browser of the target preloads modules itself.
    modulePreload: { polyfill: false },
    // Data URLs would need img-src and font-src exceptions.
    assetsInlineLimit: 0,
    sourcemap: 'hidden',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // Schemas that nothing of the browser uses are left out.
      treeshake: { manualPureFunctions: ['Type', 'cleanText', 'cleanName', 'nullable', 'pageOf'] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 20 },
            { name: 'router', test: /node_modules[\\/](react-router|@tanstack)[\\/]/, priority: 10 },
            // What the first page is drawn with, in one file.
            {
              name: 'first',
              tags: ['$initial'],
              test: /^(?!.*[\\/]locales[\\/])/,
              priority: 5,
              includeDependenciesRecursively: false,
            },
            // What nearly every page needs, in one file: many small ones compress worse.
            {
              name: 'ui',
              test: /[\\/](node_modules|packages|src[\\/]shared)[\\/](?!i18n[\\/]locales)/,
              priority: 1,
              minShareCount: 9,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
});
