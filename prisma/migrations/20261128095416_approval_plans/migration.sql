-- AlterTable
ALTER TABLE "press_release_correction" ADD COLUMN     "decider_ids" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "approval_plan" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "waits_due_at" TIMESTAMPTZ(3),
ADD COLUMN     "waits_for_person_id" UUID,
ADD COLUMN     "waits_for_unit_id" UUID,
ADD COLUMN     "waits_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "press_release" ADD COLUMN     "decider_ids" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "approval_plan" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "waits_due_at" TIMESTAMPTZ(3),
ADD COLUMN     "waits_for_person_id" UUID,
ADD COLUMN     "waits_for_unit_id" UUID,
ADD COLUMN     "waits_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "press_release_approval" ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "step_names" JSONB,
ADD COLUMN     "waited_since" TIMESTAMPTZ(3);

ALTER TABLE press_release_correction DROP CONSTRAINT press_release_correction_check1;
ALTER TABLE press_release_correction ADD CONSTRAINT waits_for_somebody
  CHECK (state <> 'in-review' OR num_nonnulls(waits_for_role, waits_for_person_id, waits_for_unit_id) = 1);
-- What waits longer than it may: the round that reminds reads it across organisations.
CREATE INDEX press_release_waits_due ON press_release (waits_due_at) WHERE state = 'in-review';
CREATE INDEX press_release_correction_waits_due ON press_release_correction (waits_due_at) WHERE state = 'in-review';
GRANT SELECT ON press_release_correction TO ravabet_jobs;
CREATE POLICY every_row ON press_release_correction FOR SELECT TO ravabet_jobs USING (true);
