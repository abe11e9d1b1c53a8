export { renderBody } from '../render-body.ts';
