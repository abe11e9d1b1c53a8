import './app/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application, firstPageReady } from './app/application.tsx';
import { i18nStarted } from './app/i18n.ts';
import { applyTheme } from './app/theme.ts';

applyTheme();
// The list of what a page loaded tells what it needs without a network (shared/work-offline.ts): all of it, not the first 250.
performance.setResourceTimingBufferSize(2000);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

// Not awaited at the top level: pages import from this file's chunk and would wait for it while it waits for them.
void Promise.all([i18nStarted, firstPageReady]).then(() =>
  createRoot(root).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  ),
);
