import './app/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './app/application.tsx';
import { i18nStarted } from './app/i18n.ts';
import { applyTheme } from './app/theme.ts';

applyTheme();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
await i18nStarted;
createRoot(root).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
