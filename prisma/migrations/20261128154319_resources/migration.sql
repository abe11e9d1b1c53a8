-- CreateTable
CREATE TABLE "resource" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "capacity" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "person_id" UUID,
    "keeper_unit_id" UUID,
    "created_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "resource_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "booking" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "resource_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "is_private" BOOLEAN NOT NULL DEFAULT false,
    "subject_type" TEXT,
    "subject_id" UUID,
    "booked_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancelled_by_id" UUID,
    "cancel_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "booking_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE INDEX "booking_organization_id_resource_id_starts_at_idx" ON "booking"("organization_id", "resource_id", "starts_at");

-- CreateIndex
CREATE INDEX "booking_organization_id_starts_at_idx" ON "booking"("organization_id", "starts_at");

-- CreateIndex
CREATE INDEX "booking_organization_id_subject_type_subject_id_idx" ON "booking"("organization_id", "subject_type", "subject_id");

ALTER TABLE resource ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE resource ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE resource ADD FOREIGN KEY (organization_id, person_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE resource ADD FOREIGN KEY (organization_id, keeper_unit_id) REFERENCES unit (organization_id, id);
ALTER TABLE resource ADD CONSTRAINT resource_kind CHECK (kind IN ('hall', 'equipment', 'vehicle', 'person'));
ALTER TABLE resource ADD CONSTRAINT resource_capacity CHECK (capacity > 0);
ALTER TABLE resource ADD CONSTRAINT resource_of_person CHECK ((kind = 'person') = (person_id IS NOT NULL));
-- The time of one person is one resource, however often it is entered.
CREATE UNIQUE INDEX resource_one_for_a_person ON resource (organization_id, person_id) WHERE person_id IS NOT NULL;
ALTER TABLE booking ADD FOREIGN KEY (organization_id, resource_id) REFERENCES resource (organization_id, id);
ALTER TABLE booking ADD FOREIGN KEY (organization_id, booked_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE booking ADD CONSTRAINT booking_time CHECK (ends_at > starts_at);

-- Nobody takes what somebody has: whatever a program looked at before, this decides. One booking may begin when another ends.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE booking ADD CONSTRAINT booking_once EXCLUDE USING gist
  (organization_id WITH =, resource_id WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&) WHERE (cancelled_at IS NULL);

ALTER TABLE resource ENABLE ROW LEVEL SECURITY;
ALTER TABLE resource FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON resource TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON resource TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON resource FOR EACH ROW EXECUTE FUNCTION count_change('resources');

ALTER TABLE booking ENABLE ROW LEVEL SECURITY;
ALTER TABLE booking FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON booking TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON booking TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON booking FOR EACH ROW EXECUTE FUNCTION count_change('resources');
