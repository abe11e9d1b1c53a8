export { type BoardColumn, type BoardColumnsProps, BoardColumns } from './board-columns.tsx';
