-- AlterTable
ALTER TABLE "task" ADD COLUMN     "escalation" JSONB,
ADD COLUMN     "paused_at" TIMESTAMPTZ(3),
ADD COLUMN     "planned_for" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "task_escalation" (
    "organization_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "step_key" TEXT NOT NULL,
    "step" JSONB NOT NULL,
    "fires_at" TIMESTAMPTZ(3) NOT NULL,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "task_escalation_pkey" PRIMARY KEY ("organization_id","task_id","due_at","step_key")
);

-- CreateTable
CREATE TABLE "task_pause" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "paused_by_id" UUID NOT NULL,
    "paused_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resumed_by_id" UUID,
    "resumed_at" TIMESTAMPTZ(3),

    CONSTRAINT "task_pause_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE INDEX "task_pause_organization_id_task_id_idx" ON "task_pause"("organization_id", "task_id");

-- A unit that cannot do it gives it back with a reason.
ALTER TABLE task DROP CONSTRAINT task_state_check;
ALTER TABLE task ADD CHECK (state IN ('open', 'accepted', 'done', 'verified', 'returned', 'declined'));

-- ---------------------------------------------------------------- a row points within its organisation
ALTER TABLE task_escalation ADD FOREIGN KEY (organization_id, task_id) REFERENCES task (organization_id, id) ON DELETE CASCADE;
ALTER TABLE task_pause ADD FOREIGN KEY (organization_id, task_id) REFERENCES task (organization_id, id) ON DELETE CASCADE;
ALTER TABLE task_pause ADD FOREIGN KEY (organization_id, paused_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE task_pause ADD FOREIGN KEY (organization_id, resumed_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE task_pause ADD CHECK ((resumed_at IS NULL) = (resumed_by_id IS NULL)), ADD CHECK (resumed_at >= paused_at);

-- ---------------------------------------------------------------- indexes
-- A task stands still once at a time.
CREATE UNIQUE INDEX task_pause_open ON task_pause (organization_id, task_id) WHERE resumed_at IS NULL;
-- What the rounds look for: tellings whose time has come, and tasks whose tellings are not planned yet.
CREATE INDEX task_escalation_due ON task_escalation (fires_at) WHERE told_at IS NULL;
CREATE INDEX task_unplanned ON task (due_at)
  WHERE deleted_at IS NULL AND due_at IS NOT NULL AND planned_for IS DISTINCT FROM due_at
    AND state IN ('open', 'accepted', 'returned', 'declined');
-- What is counted anew when the days of rest change.
CREATE INDEX task_by_rule ON task (organization_id, id)
  WHERE due_rule IS NOT NULL AND deleted_at IS NULL AND state IN ('open', 'accepted', 'returned', 'declined');

-- ---------------------------------------------------------------- row-level security and grants
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['task_escalation', 'task_pause'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organization ON %I TO ravabet_app USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()))', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ravabet_app', t);
  END LOOP;
END $$;

-- Finding what is to be told looks across organisations; it is changed through withOrganization like everything.
CREATE POLICY every_row ON task_escalation FOR SELECT TO ravabet_jobs USING (true);
GRANT SELECT ON task_escalation TO ravabet_jobs;
