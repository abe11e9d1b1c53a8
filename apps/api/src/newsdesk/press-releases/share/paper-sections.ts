export { exportSections } from '../export-sections.ts';
