-- The head of a ward is asked for both consents by one task.
ALTER TABLE "zone_consent" ADD COLUMN "task_id" UUID;
