import { ariaLocales } from '@ravabet/ui/vite-aria-locales';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { forerunnerPlugin } from './vite-forerunner.ts';
import { slimRoutesPlugin } from './vite-slim-routes.ts';

// light-dark() and :dir() are ours to rely on; an older target would turn :dir(rtl) into a list of languages.
const browsers = ['chrome123', 'firefox128', 'safari17.5'];
const api = `http://127.0.0.1:${process.env.API_PORT ?? '3001'}`;

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const sharedCode = /[\\/](node_modules|packages|src[\\/]shared)[\\/](?!i18n[\\/]locales)/;
/** What every list is drawn with; each of them alone would be a journey on a slow line. */
const ofLists =
  /ui[\\/]src[\\/](table|table-sort|row-keys|tabs|search-field|popover|filter-bar|list-page|load-more)\.tsx?$|shared[\\/](list-search|use-url-filters|saved-views)\.tsx?$|press-releases[\\/](state-tone|untitled)\.ts$|[\\/]icons[\\/](arrow-up|arrow-down|download|plus|search|search-x|x|list-filter|bookmark-plus|chevron-down|sliders-horizontal)\.mjs$|[\\/](SearchField|useSearchField|useSearchFieldState)\.mjs$|searchfield[\\/]/;

export default defineConfig({
  plugins: [react(), tailwindcss(), ariaLocales(), slimRoutesPlugin(), forerunnerPlugin()],
  resolve: {
    // Routes need their schemas as data only; the type engine stays on the server and in the chunk of forms.
    alias: [{ find: /^typebox$/, replacement: path('src/app/typebox-shapes.ts') }],
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
      input: { index: path('index.html'), forerunner: path('src/app/forerunner.ts') },
      output: {
        codeSplitting: {
          groups: [
            // Runs first and alone: what it shares with the app stands with it.
            {
              name: 'forerunner',
              test: /[\\/](forerunner|load-first-texts|shared[\\/](ahead|language))\.ts$|preload-helper|kernel[\\/]languages\.ts$/,
              priority: 40,
              includeDependenciesRecursively: false,
            },
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
            { name: 'lists', test: ofLists, priority: 3, includeDependenciesRecursively: false },
            // What nearly every page needs, in one file: many small ones compress worse.
            {
              name: 'ui',
              test: sharedCode,
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
