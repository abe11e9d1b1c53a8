-- AlterTable
ALTER TABLE "press_release" ADD COLUMN     "embargo_overridden_at" TIMESTAMPTZ(3),
ADD COLUMN     "embargo_overridden_by_id" UUID,
ADD COLUMN     "embargo_override_reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "schedule_failures" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "schedule_problem" TEXT,
ADD COLUMN     "schedule_retry_at" TIMESTAMPTZ(3);

ALTER TABLE press_release ADD FOREIGN KEY (organization_id, embargo_overridden_by_id) REFERENCES membership (organization_id, person_id);
