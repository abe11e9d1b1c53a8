-- CreateTable
CREATE TABLE "support_service" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "names" JSONB NOT NULL,
    "deliverables" JSONB NOT NULL DEFAULT '{}',
    "questions" JSONB NOT NULL DEFAULT '[]',
    "is_at_time" BOOLEAN NOT NULL DEFAULT true,
    "lead_working_days" INTEGER NOT NULL DEFAULT 3,
    "daily_capacity" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "support_service_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "support_request" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "service_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '[]',
    "note" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "wanted_on" DATE NOT NULL,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "unit_id" UUID NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "is_late" BOOLEAN NOT NULL DEFAULT false,
    "late_reason" TEXT NOT NULL DEFAULT '',
    "late_allowed_by_id" UUID,
    "assignee_id" UUID,
    "promised_at" TIMESTAMPTZ(3),
    "task_id" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "delivery_note" TEXT NOT NULL DEFAULT '',
    "accepted_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "rating" INTEGER,
    "rating_note" TEXT NOT NULL DEFAULT '',
    "became_type" TEXT,
    "became_id" UUID,
    "number_year" INTEGER,
    "number_n" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "support_request_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "support_delivery" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "file_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "support_delivery_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE INDEX "support_request_organization_id_created_at_id_idx" ON "support_request"("organization_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "support_request_organization_id_unit_id_state_idx" ON "support_request"("organization_id", "unit_id", "state");

-- CreateIndex
CREATE INDEX "support_request_organization_id_assignee_id_state_idx" ON "support_request"("organization_id", "assignee_id", "state");

-- CreateIndex
CREATE INDEX "support_request_organization_id_service_id_wanted_on_idx" ON "support_request"("organization_id", "service_id", "wanted_on");

-- CreateIndex
CREATE INDEX "support_delivery_organization_id_request_id_idx" ON "support_delivery"("organization_id", "request_id");

ALTER TABLE support_service ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE support_service ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE support_service ADD CONSTRAINT support_service_numbers CHECK (lead_working_days BETWEEN 0 AND 250 AND daily_capacity > 0);
ALTER TABLE support_request ADD FOREIGN KEY (organization_id, service_id) REFERENCES support_service (organization_id, id);
ALTER TABLE support_request ADD FOREIGN KEY (organization_id, unit_id) REFERENCES unit (organization_id, id);
ALTER TABLE support_request ADD FOREIGN KEY (organization_id, requested_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE support_request ADD FOREIGN KEY (organization_id, assignee_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE support_request ADD CONSTRAINT support_request_state CHECK (state IN ('submitted', 'triaged', 'accepted', 'declined', 'scheduled',
  'in-progress', 'delivered', 'confirmed', 'withdrawn'));
ALTER TABLE support_request ADD CONSTRAINT support_request_time CHECK (ends_at > starts_at);
ALTER TABLE support_request ADD CONSTRAINT support_request_rating CHECK (rating BETWEEN 1 AND 5);
-- Nothing is promised without somebody who does it and a time.
ALTER TABLE support_request ADD CONSTRAINT support_request_promise CHECK (state NOT IN ('accepted', 'scheduled', 'in-progress', 'delivered', 'confirmed')
  OR (assignee_id IS NOT NULL AND promised_at IS NOT NULL));
ALTER TABLE support_request ADD CONSTRAINT support_request_late CHECK (NOT is_late OR late_reason <> '');
ALTER TABLE support_delivery ADD FOREIGN KEY (organization_id, request_id) REFERENCES support_request (organization_id, id);
ALTER TABLE support_delivery ADD CONSTRAINT support_delivery_kind CHECK (kind IN ('file', 'link', 'text'));

ALTER TABLE support_service ENABLE ROW LEVEL SECURITY;
ALTER TABLE support_service FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON support_service TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON support_service TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON support_service FOR EACH ROW EXECUTE FUNCTION count_change('support-requests');

ALTER TABLE support_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE support_request FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON support_request TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON support_request TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON support_request FOR EACH ROW EXECUTE FUNCTION count_change('support-requests');

ALTER TABLE support_delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE support_delivery FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON support_delivery TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, DELETE ON support_delivery TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON support_delivery FOR EACH ROW EXECUTE FUNCTION count_change('support-requests');

-- The indexer looks across organisations.
GRANT SELECT ON support_request TO ravabet_jobs;
CREATE POLICY every_row ON support_request FOR SELECT TO ravabet_jobs USING (true);
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON support_request FOR EACH ROW EXECUTE FUNCTION await_indexing('SupportRequest');
