-- CreateTable
CREATE TABLE "event" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'idea',
    "is_template" BOOLEAN NOT NULL DEFAULT false,
    "kind" TEXT NOT NULL,
    "titles" JSONB NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "audience" TEXT NOT NULL DEFAULT '',
    "host" TEXT NOT NULL DEFAULT '',
    "places" JSONB NOT NULL DEFAULT '{"fa":"","ar":"","en":"","zh":""}',
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "capacity" INTEGER,
    "seats_taken" INTEGER NOT NULL DEFAULT 0,
    "halls" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "occasion_id" UUID,
    "unit_id" UUID,
    "owner_id" UUID NOT NULL,
    "registration" JSONB NOT NULL,
    "public_code" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "evaluation" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID NOT NULL,
    "approved_by_id" UUID,
    "copied_from_id" UUID,
    "number_year" INTEGER,
    "number_n" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "event_line" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "place" TEXT NOT NULL DEFAULT '',
    "who" TEXT NOT NULL DEFAULT '',
    "person_id" UUID,
    "unit_id" UUID,
    "planned" BIGINT,
    "spent" BIGINT,
    "status" TEXT,
    "likelihood" INTEGER,
    "effect" INTEGER,
    "task_id" UUID,
    "created_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_line_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "event_registration" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'public',
    "name" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "affiliation" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'fa',
    "answers" JSONB NOT NULL DEFAULT '[]',
    "code" TEXT NOT NULL,
    "manage_hash" TEXT NOT NULL,
    "waiting_since" TIMESTAMPTZ(3),
    "certificate_code" TEXT,
    "certified_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_registration_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "event_tick" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "hall" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "device_id" TEXT NOT NULL DEFAULT '',
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_tick_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE INDEX "event_organization_id_created_at_id_idx" ON "event"("organization_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "event_organization_id_starts_at_id_idx" ON "event"("organization_id", "starts_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "event_organization_id_public_code_key" ON "event"("organization_id", "public_code");

-- CreateIndex
CREATE INDEX "event_line_organization_id_event_id_part_idx" ON "event_line"("organization_id", "event_id", "part");

-- CreateIndex
CREATE INDEX "event_line_organization_id_person_id_starts_at_idx" ON "event_line"("organization_id", "person_id", "starts_at");

-- CreateIndex
CREATE INDEX "event_registration_organization_id_event_id_created_at_id_idx" ON "event_registration"("organization_id", "event_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "event_registration_organization_id_code_key" ON "event_registration"("organization_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "event_registration_organization_id_manage_hash_key" ON "event_registration"("organization_id", "manage_hash");

-- CreateIndex
CREATE UNIQUE INDEX "event_registration_organization_id_certificate_code_key" ON "event_registration"("organization_id", "certificate_code");

-- CreateIndex
CREATE INDEX "event_tick_organization_id_event_id_hall_at_idx" ON "event_tick"("organization_id", "event_id", "hall", "at");

-- CreateIndex
CREATE INDEX "event_tick_organization_id_registration_id_at_idx" ON "event_tick"("organization_id", "registration_id", "at");

ALTER TABLE event ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE event ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE event ADD FOREIGN KEY (organization_id, owner_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE event ADD FOREIGN KEY (organization_id, approved_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE event ADD FOREIGN KEY (organization_id, unit_id) REFERENCES unit (organization_id, id);
ALTER TABLE event ADD CONSTRAINT event_state CHECK (state IN ('idea', 'planned', 'approved', 'open', 'running', 'done', 'evaluated', 'cancelled'));
ALTER TABLE event ADD CONSTRAINT event_template CHECK (NOT is_template OR state = 'idea');
ALTER TABLE event ADD CONSTRAINT event_kind CHECK (kind IN ('seminar', 'conference', 'ceremony', 'exhibition', 'workshop'));
ALTER TABLE event ADD CONSTRAINT event_time CHECK (ends_at > starts_at);
-- Nothing is approved without a time.
ALTER TABLE event ADD CONSTRAINT event_planned CHECK (state IN ('idea', 'cancelled') OR (starts_at IS NOT NULL AND ends_at IS NOT NULL));
-- Whatever a program looked at before: nobody gets a seat that is not there.
ALTER TABLE event ADD CONSTRAINT event_seats CHECK (seats_taken >= 0 AND (capacity IS NULL OR (capacity > 0 AND seats_taken <= capacity)));
ALTER TABLE event_line ADD FOREIGN KEY (organization_id, event_id) REFERENCES event (organization_id, id) ON DELETE CASCADE;
ALTER TABLE event_line ADD FOREIGN KEY (organization_id, person_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE event_line ADD FOREIGN KEY (organization_id, unit_id) REFERENCES unit (organization_id, id);
ALTER TABLE event_line ADD CONSTRAINT event_line_part CHECK (part IN ('programme', 'run-sheet', 'speaker', 'coverage', 'committee', 'cost', 'sponsor', 'risk'));
ALTER TABLE event_line ADD CONSTRAINT event_line_time CHECK (ends_at > starts_at);
ALTER TABLE event_line ADD CONSTRAINT event_line_degrees CHECK (likelihood BETWEEN 1 AND 5 AND effect BETWEEN 1 AND 5);
ALTER TABLE event_line ADD CONSTRAINT event_line_money CHECK (planned >= 0 AND spent >= 0);
ALTER TABLE event_registration ADD FOREIGN KEY (organization_id, event_id) REFERENCES event (organization_id, id);
ALTER TABLE event_registration ADD CONSTRAINT event_registration_state CHECK (state IN ('pending', 'registered', 'waiting', 'declined', 'cancelled'));
ALTER TABLE event_registration ADD CONSTRAINT event_registration_source CHECK (source IN ('public', 'walk-in'));
ALTER TABLE event_registration ADD CONSTRAINT event_registration_waits CHECK ((state = 'waiting') = (waiting_since IS NOT NULL));
-- Once per address and event; who has given up may come again.
CREATE UNIQUE INDEX event_registration_once ON event_registration (organization_id, event_id, email) WHERE email <> '' AND state <> 'cancelled';
CREATE INDEX event_registration_queue ON event_registration (organization_id, event_id, waiting_since, id) WHERE state = 'waiting';
ALTER TABLE event_tick ADD FOREIGN KEY (organization_id, event_id) REFERENCES event (organization_id, id);
ALTER TABLE event_tick ADD FOREIGN KEY (organization_id, registration_id) REFERENCES event_registration (organization_id, id);
ALTER TABLE event_tick ADD FOREIGN KEY (organization_id, recorded_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE event_tick ADD CONSTRAINT event_tick_kind CHECK (kind IN ('in', 'out'));

ALTER TABLE event ENABLE ROW LEVEL SECURITY;
ALTER TABLE event FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON event TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE, DELETE ON event TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION count_change('events');

ALTER TABLE event_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_line FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON event_line TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE, DELETE ON event_line TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON event_line FOR EACH ROW EXECUTE FUNCTION count_change('events');

ALTER TABLE event_registration ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_registration FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON event_registration TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON event_registration TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON event_registration FOR EACH ROW EXECUTE FUNCTION count_change('events');

ALTER TABLE event_tick ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_tick FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON event_tick TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT ON event_tick TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON event_tick FOR EACH ROW EXECUTE FUNCTION count_change('events');

-- The indexer looks across organisations.
GRANT SELECT ON event TO ravabet_jobs;
CREATE POLICY every_row ON event FOR SELECT TO ravabet_jobs USING (true);
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION await_indexing('Event');
