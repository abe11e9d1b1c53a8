export { type PlacePlanProps, PlacePlan, type PlanPlace } from './place-plan.tsx';
