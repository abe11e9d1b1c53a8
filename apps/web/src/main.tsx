import './app/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application, firstPageReady } from './app/application.tsx';
import { i18nStarted } from './app/i18n.ts';
import { applyTheme } from './app/theme.ts';

applyTheme();
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
