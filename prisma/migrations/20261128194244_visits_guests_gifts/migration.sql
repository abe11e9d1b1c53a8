-- CreateTable
CREATE TABLE "protocol_rank" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "names" JSONB NOT NULL,
    "class_number" INTEGER NOT NULL,
    "order_number" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "created_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "protocol_rank_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "guest" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name_persian" TEXT NOT NULL DEFAULT '',
    "name_latin" TEXT NOT NULL DEFAULT '',
    "name_chinese" TEXT NOT NULL DEFAULT '',
    "honorifics" JSONB NOT NULL DEFAULT '{}',
    "titles" JSONB NOT NULL DEFAULT '{}',
    "workplaces" JSONB NOT NULL DEFAULT '{}',
    "country" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "diets" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "diet_note" TEXT NOT NULL DEFAULT '',
    "access_needs" TEXT NOT NULL DEFAULT '',
    "preferences" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "photo_file_id" UUID,
    "search_names" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "guest_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "guest_office" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "guest_id" UUID NOT NULL,
    "titles" JSONB NOT NULL,
    "rank_id" UUID,
    "took_office_at" TIMESTAMPTZ(3) NOT NULL,
    "left_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "guest_office_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "refusal_entry" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "names" TEXT[],
    "search_names" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "refusal_entry_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "refusal_decision" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "guest_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "refusal_decision_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "gift_ceiling" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rank_id" UUID,
    "direction" TEXT NOT NULL,
    "amount_rial" BIGINT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gift_ceiling_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "gift" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "guest_id" UUID NOT NULL,
    "visit_id" UUID,
    "item" TEXT NOT NULL,
    "item_key" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "value_rial" BIGINT NOT NULL,
    "is_consumable" BOOLEAN NOT NULL DEFAULT false,
    "ceiling_rial" BIGINT,
    "held_on" DATE NOT NULL,
    "kept_at" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decision_reason" TEXT NOT NULL DEFAULT '',
    "photo_file_id" UUID,
    "number_year" INTEGER,
    "number_n" INTEGER,
    "created_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gift_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "hospital_zone" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "names" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "unit_id" UUID,
    "photos_allowed" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "hospital_zone_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "visit" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'requested',
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "level" TEXT NOT NULL,
    "host_id" UUID,
    "officer_id" UUID,
    "unit_id" UUID,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "budget_line" TEXT NOT NULL DEFAULT '',
    "budget_rial" BIGINT,
    "names_seen_by" TEXT NOT NULL DEFAULT 'everyone',
    "names_seen_by_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "note" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "report" TEXT NOT NULL DEFAULT '',
    "number_year" INTEGER,
    "number_n" INTEGER,
    "created_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "delegation" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "names" JSONB NOT NULL,
    "country" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "visit_participant" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "delegation_id" UUID,
    "guest_id" UUID,
    "person_id" UUID,
    "role" TEXT NOT NULL DEFAULT 'member',
    "is_guest_of_honour" BOOLEAN NOT NULL DEFAULT false,
    "is_principal_host" BOOLEAN NOT NULL DEFAULT false,
    "rank_id" UUID,
    "took_office_at" TIMESTAMPTZ(3),
    "exception_place" INTEGER,
    "exception_reason" TEXT NOT NULL DEFAULT '',
    "badge_token" TEXT NOT NULL,
    "admission" TEXT NOT NULL DEFAULT 'expected',
    "admission_reason" TEXT NOT NULL DEFAULT '',
    "admitted_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_participant_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "visit_item" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "zone_id" UUID,
    "guide_id" UUID,
    "speaker" TEXT NOT NULL DEFAULT '',
    "needs" TEXT NOT NULL DEFAULT '',
    "participant_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "resource_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "photos_wanted" BOOLEAN NOT NULL DEFAULT false,
    "responsible_unit_id" UUID,
    "task_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_item_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "zone_consent" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "conditions" TEXT NOT NULL DEFAULT '',
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "zone_consent_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "visit_arrangement" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "shape" TEXT NOT NULL,
    "seats" INTEGER[],
    "fixed" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_arrangement_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "visit_tick" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "item_id" UUID,
    "participant_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "device_id" TEXT NOT NULL,
    "device_order" INTEGER NOT NULL,
    "ticked_at" TIMESTAMPTZ(3) NOT NULL,
    "ticked_by_id" UUID NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "conflicts_with_id" UUID,
    "settled_by_id" UUID,
    "settled_at" TIMESTAMPTZ(3),
    "is_discarded" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "visit_tick_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "visit_service" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "participant_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "supplier" TEXT NOT NULL DEFAULT '',
    "planned_rial" BIGINT,
    "spent_rial" BIGINT,
    "responsible_unit_id" UUID,
    "task_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_service_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "visit_promise" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "participant_id" UUID,
    "text" TEXT NOT NULL,
    "task_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visit_promise_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "visit_feedback" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "rating" INTEGER,
    "text" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_feedback_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE INDEX "guest_organization_id_created_at_id_idx" ON "guest"("organization_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "guest_office_organization_id_guest_id_idx" ON "guest_office"("organization_id", "guest_id");

-- CreateIndex
CREATE UNIQUE INDEX "refusal_decision_organization_id_guest_id_entry_id_key" ON "refusal_decision"("organization_id", "guest_id", "entry_id");

-- CreateIndex
CREATE INDEX "gift_organization_id_created_at_id_idx" ON "gift"("organization_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "gift_organization_id_guest_id_idx" ON "gift"("organization_id", "guest_id");

-- CreateIndex
CREATE INDEX "gift_organization_id_held_on_idx" ON "gift"("organization_id", "held_on");

-- CreateIndex
CREATE INDEX "visit_organization_id_created_at_id_idx" ON "visit"("organization_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "visit_organization_id_starts_at_idx" ON "visit"("organization_id", "starts_at");

-- CreateIndex
CREATE INDEX "visit_organization_id_state_idx" ON "visit"("organization_id", "state");

-- CreateIndex
CREATE INDEX "delegation_organization_id_visit_id_idx" ON "delegation"("organization_id", "visit_id");

-- CreateIndex
CREATE INDEX "visit_participant_organization_id_visit_id_idx" ON "visit_participant"("organization_id", "visit_id");

-- CreateIndex
CREATE INDEX "visit_participant_organization_id_guest_id_idx" ON "visit_participant"("organization_id", "guest_id");

-- CreateIndex
CREATE UNIQUE INDEX "visit_participant_organization_id_badge_token_key" ON "visit_participant"("organization_id", "badge_token");

-- CreateIndex
CREATE INDEX "visit_item_organization_id_visit_id_starts_at_idx" ON "visit_item"("organization_id", "visit_id", "starts_at");

-- CreateIndex
CREATE INDEX "visit_item_organization_id_starts_at_idx" ON "visit_item"("organization_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "zone_consent_organization_id_visit_id_zone_id_subject_key" ON "zone_consent"("organization_id", "visit_id", "zone_id", "subject");

-- CreateIndex
CREATE INDEX "visit_arrangement_organization_id_visit_id_idx" ON "visit_arrangement"("organization_id", "visit_id");

-- CreateIndex
CREATE INDEX "visit_tick_organization_id_visit_id_ticked_at_idx" ON "visit_tick"("organization_id", "visit_id", "ticked_at");

-- CreateIndex
CREATE INDEX "visit_service_organization_id_visit_id_idx" ON "visit_service"("organization_id", "visit_id");

-- CreateIndex
CREATE INDEX "visit_promise_organization_id_visit_id_idx" ON "visit_promise"("organization_id", "visit_id");

-- CreateIndex
CREATE UNIQUE INDEX "visit_feedback_token_hash_key" ON "visit_feedback"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "visit_feedback_organization_id_participant_id_key" ON "visit_feedback"("organization_id", "participant_id");

ALTER TABLE protocol_rank ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE guest ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE guest_office ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE refusal_entry ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE refusal_decision ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE gift_ceiling ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE gift ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE hospital_zone ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE visit ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE delegation ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE visit_participant ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE visit_item ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE zone_consent ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE visit_arrangement ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE visit_tick ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE visit_service ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE visit_promise ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE visit_feedback ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE protocol_rank ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE guest ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE refusal_entry ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE refusal_decision ADD FOREIGN KEY (organization_id, decided_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE gift_ceiling ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE gift ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE gift ADD FOREIGN KEY (organization_id, decided_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE hospital_zone ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE visit ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE visit ADD FOREIGN KEY (organization_id, host_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE visit ADD FOREIGN KEY (organization_id, officer_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE visit ADD FOREIGN KEY (organization_id, decided_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE visit_participant ADD FOREIGN KEY (organization_id, person_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE visit_participant ADD FOREIGN KEY (organization_id, admitted_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE visit_item ADD FOREIGN KEY (organization_id, guide_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE zone_consent ADD FOREIGN KEY (organization_id, decided_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE visit_arrangement ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE visit_tick ADD FOREIGN KEY (organization_id, ticked_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE visit_tick ADD FOREIGN KEY (organization_id, settled_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE visit_promise ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE visit_feedback ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE guest ADD FOREIGN KEY (organization_id, photo_file_id) REFERENCES file (organization_id, id);
ALTER TABLE guest_office ADD FOREIGN KEY (organization_id, guest_id) REFERENCES guest (organization_id, id);
ALTER TABLE guest_office ADD FOREIGN KEY (organization_id, rank_id) REFERENCES protocol_rank (organization_id, id);
ALTER TABLE refusal_decision ADD FOREIGN KEY (organization_id, guest_id) REFERENCES guest (organization_id, id);
ALTER TABLE refusal_decision ADD FOREIGN KEY (organization_id, entry_id) REFERENCES refusal_entry (organization_id, id);
ALTER TABLE gift_ceiling ADD FOREIGN KEY (organization_id, rank_id) REFERENCES protocol_rank (organization_id, id);
ALTER TABLE gift ADD FOREIGN KEY (organization_id, guest_id) REFERENCES guest (organization_id, id);
ALTER TABLE gift ADD FOREIGN KEY (organization_id, visit_id) REFERENCES visit (organization_id, id);
ALTER TABLE gift ADD FOREIGN KEY (organization_id, photo_file_id) REFERENCES file (organization_id, id);
ALTER TABLE hospital_zone ADD FOREIGN KEY (organization_id, unit_id) REFERENCES unit (organization_id, id);
ALTER TABLE visit ADD FOREIGN KEY (organization_id, unit_id) REFERENCES unit (organization_id, id);
ALTER TABLE delegation ADD FOREIGN KEY (organization_id, visit_id) REFERENCES visit (organization_id, id);
ALTER TABLE visit_participant ADD FOREIGN KEY (organization_id, visit_id) REFERENCES visit (organization_id, id);
ALTER TABLE visit_participant ADD FOREIGN KEY (organization_id, delegation_id) REFERENCES delegation (organization_id, id);
ALTER TABLE visit_participant ADD FOREIGN KEY (organization_id, guest_id) REFERENCES guest (organization_id, id);
ALTER TABLE visit_participant ADD FOREIGN KEY (organization_id, rank_id) REFERENCES protocol_rank (organization_id, id);
ALTER TABLE visit_item ADD FOREIGN KEY (organization_id, visit_id) REFERENCES visit (organization_id, id);
ALTER TABLE visit_item ADD FOREIGN KEY (organization_id, zone_id) REFERENCES hospital_zone (organization_id, id);
ALTER TABLE visit_item ADD FOREIGN KEY (organization_id, responsible_unit_id) REFERENCES unit (organization_id, id);
ALTER TABLE visit_item ADD FOREIGN KEY (organization_id, task_id) REFERENCES task (organization_id, id);
ALTER TABLE zone_consent ADD FOREIGN KEY (organization_id, visit_id) REFERENCES visit (organization_id, id);
ALTER TABLE zone_consent ADD FOREIGN KEY (organization_id, zone_id) REFERENCES hospital_zone (organization_id, id);
ALTER TABLE visit_arrangement ADD FOREIGN KEY (organization_id, visit_id) REFERENCES visit (organization_id, id);
ALTER TABLE visit_tick ADD FOREIGN KEY (organization_id, visit_id) REFERENCES visit (organization_id, id);
ALTER TABLE visit_tick ADD FOREIGN KEY (organization_id, item_id) REFERENCES visit_item (organization_id, id);
ALTER TABLE visit_tick ADD FOREIGN KEY (organization_id, participant_id) REFERENCES visit_participant (organization_id, id);
ALTER TABLE visit_tick ADD FOREIGN KEY (organization_id, conflicts_with_id) REFERENCES visit_tick (organization_id, id);
ALTER TABLE visit_service ADD FOREIGN KEY (organization_id, visit_id) REFERENCES visit (organization_id, id);
ALTER TABLE visit_service ADD FOREIGN KEY (organization_id, responsible_unit_id) REFERENCES unit (organization_id, id);
ALTER TABLE visit_service ADD FOREIGN KEY (organization_id, task_id) REFERENCES task (organization_id, id);
ALTER TABLE visit_promise ADD FOREIGN KEY (organization_id, visit_id) REFERENCES visit (organization_id, id);
ALTER TABLE visit_promise ADD FOREIGN KEY (organization_id, participant_id) REFERENCES visit_participant (organization_id, id);
ALTER TABLE visit_promise ADD FOREIGN KEY (organization_id, task_id) REFERENCES task (organization_id, id);
ALTER TABLE visit_feedback ADD FOREIGN KEY (organization_id, visit_id) REFERENCES visit (organization_id, id);
ALTER TABLE visit_feedback ADD FOREIGN KEY (organization_id, participant_id) REFERENCES visit_participant (organization_id, id);

ALTER TABLE protocol_rank ADD CONSTRAINT protocol_rank_numbers CHECK (class_number > 0 AND order_number > 0);
ALTER TABLE protocol_rank ADD CONSTRAINT protocol_rank_dates CHECK (valid_until IS NULL OR valid_until >= valid_from);
ALTER TABLE guest ADD CONSTRAINT guest_named CHECK (name_persian <> '' OR name_latin <> '' OR name_chinese <> '');
ALTER TABLE guest ADD CONSTRAINT guest_country CHECK (country = '' OR country ~ '^[A-Z]{2}$');
ALTER TABLE refusal_decision ADD CONSTRAINT refusal_decision_word CHECK (decision IN ('other-person', 'same-person'));
ALTER TABLE refusal_decision ADD CONSTRAINT refusal_decision_score CHECK (score BETWEEN 0 AND 1);
ALTER TABLE gift_ceiling ADD CONSTRAINT gift_ceiling_direction CHECK (direction IN ('given', 'received'));
ALTER TABLE gift_ceiling ADD CONSTRAINT gift_ceiling_amount CHECK (amount_rial >= 0);
ALTER TABLE gift_ceiling ADD CONSTRAINT gift_ceiling_dates CHECK (valid_until IS NULL OR valid_until >= valid_from);
ALTER TABLE gift ADD CONSTRAINT gift_state CHECK (state IN ('recorded', 'awaiting-approval', 'approved', 'refused', 'handed-over', 'withdrawn'));
ALTER TABLE gift ADD CONSTRAINT gift_direction CHECK (direction IN ('given', 'received'));
ALTER TABLE gift ADD CONSTRAINT gift_value CHECK (value_rial >= 0);
-- Nobody gets the same twice, whatever a program looked at before.
CREATE UNIQUE INDEX gift_once_for_a_guest ON gift (organization_id, guest_id, item_key)
  WHERE direction = 'given' AND state NOT IN ('refused', 'withdrawn');
ALTER TABLE hospital_zone ADD CONSTRAINT hospital_zone_kind CHECK (kind IN ('public', 'clinical', 'restricted'));
ALTER TABLE visit ADD CONSTRAINT visit_state CHECK (state IN
  ('requested', 'under-review', 'approved', 'rejected', 'planning', 'ready', 'in-progress', 'completed', 'closed', 'cancelled'));
ALTER TABLE visit ADD CONSTRAINT visit_kind CHECK (kind IN ('official', 'unofficial'));
ALTER TABLE visit ADD CONSTRAINT visit_origin CHECK (origin IN ('domestic', 'foreign'));
ALTER TABLE visit ADD CONSTRAINT visit_time CHECK (ends_at > starts_at);
ALTER TABLE visit ADD CONSTRAINT visit_names_seen_by CHECK (names_seen_by IN ('everyone', 'team', 'named'));
ALTER TABLE visit_participant ADD CONSTRAINT visit_participant_side CHECK
  ((side = 'guest' AND guest_id IS NOT NULL AND person_id IS NULL) OR (side = 'host' AND person_id IS NOT NULL AND guest_id IS NULL));
ALTER TABLE visit_participant ADD CONSTRAINT visit_participant_exception CHECK (exception_place IS NULL OR (exception_place > 0 AND exception_reason <> ''));
ALTER TABLE visit_participant ADD CONSTRAINT visit_participant_admission CHECK (admission IN ('expected', 'awaiting-approval', 'refused'));
-- One person once in one visit, however often they are put there.
CREATE UNIQUE INDEX visit_participant_guest_once ON visit_participant (organization_id, visit_id, guest_id) WHERE removed_at IS NULL AND guest_id IS NOT NULL;
CREATE UNIQUE INDEX visit_participant_host_once ON visit_participant (organization_id, visit_id, person_id) WHERE removed_at IS NULL AND person_id IS NOT NULL;
CREATE UNIQUE INDEX visit_participant_one_guest_of_honour ON visit_participant (organization_id, visit_id) WHERE is_guest_of_honour AND removed_at IS NULL;
CREATE UNIQUE INDEX visit_participant_one_principal_host ON visit_participant (organization_id, visit_id) WHERE is_principal_host AND removed_at IS NULL;
ALTER TABLE visit_item ADD CONSTRAINT visit_item_time CHECK (ends_at > starts_at);
ALTER TABLE zone_consent ADD CONSTRAINT zone_consent_subject CHECK (subject IN ('infection-control', 'privacy'));
ALTER TABLE zone_consent ADD CONSTRAINT zone_consent_state CHECK (state IN ('asked', 'given', 'refused'));
ALTER TABLE visit_arrangement ADD CONSTRAINT visit_arrangement_kind CHECK (kind IN ('seating', 'cars'));
ALTER TABLE visit_arrangement ADD CONSTRAINT visit_arrangement_shape CHECK (shape IN ('rectangular', 'u', 'round', 'head', 'cars'));
ALTER TABLE visit_tick ADD CONSTRAINT visit_tick_subject CHECK (
  (kind IN ('item-started', 'item-ended', 'item-skipped', 'item-reopened') AND item_id IS NOT NULL AND participant_id IS NULL)
  OR (kind IN ('arrived', 'left') AND participant_id IS NOT NULL AND item_id IS NULL));
ALTER TABLE visit_service ADD CONSTRAINT visit_service_kind CHECK (kind IN ('transport', 'accommodation', 'meal', 'interpreter', 'other'));
ALTER TABLE visit_service ADD CONSTRAINT visit_service_time CHECK (ends_at IS NULL OR starts_at IS NULL OR ends_at > starts_at);
ALTER TABLE visit_feedback ADD CONSTRAINT visit_feedback_rating CHECK (rating BETWEEN 1 AND 5);

ALTER TABLE protocol_rank ENABLE ROW LEVEL SECURITY;
ALTER TABLE protocol_rank FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON protocol_rank TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON protocol_rank TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON protocol_rank FOR EACH ROW EXECUTE FUNCTION count_change('guests');
ALTER TABLE guest ENABLE ROW LEVEL SECURITY;
ALTER TABLE guest FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON guest TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON guest TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON guest FOR EACH ROW EXECUTE FUNCTION count_change('guests');
ALTER TABLE guest_office ENABLE ROW LEVEL SECURITY;
ALTER TABLE guest_office FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON guest_office TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE, DELETE ON guest_office TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON guest_office FOR EACH ROW EXECUTE FUNCTION count_change('guests');
ALTER TABLE refusal_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE refusal_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON refusal_entry TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON refusal_entry TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON refusal_entry FOR EACH ROW EXECUTE FUNCTION count_change('guests');
ALTER TABLE refusal_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE refusal_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON refusal_decision TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON refusal_decision TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON refusal_decision FOR EACH ROW EXECUTE FUNCTION count_change('guests');
ALTER TABLE gift_ceiling ENABLE ROW LEVEL SECURITY;
ALTER TABLE gift_ceiling FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON gift_ceiling TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON gift_ceiling TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON gift_ceiling FOR EACH ROW EXECUTE FUNCTION count_change('gifts');
ALTER TABLE gift ENABLE ROW LEVEL SECURITY;
ALTER TABLE gift FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON gift TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON gift TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON gift FOR EACH ROW EXECUTE FUNCTION count_change('gifts');
ALTER TABLE hospital_zone ENABLE ROW LEVEL SECURITY;
ALTER TABLE hospital_zone FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON hospital_zone TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON hospital_zone TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON hospital_zone FOR EACH ROW EXECUTE FUNCTION count_change('visits');
ALTER TABLE visit ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON visit TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON visit TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON visit FOR EACH ROW EXECUTE FUNCTION count_change('visits');
ALTER TABLE delegation ENABLE ROW LEVEL SECURITY;
ALTER TABLE delegation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON delegation TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE, DELETE ON delegation TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON delegation FOR EACH ROW EXECUTE FUNCTION count_change('visits');
ALTER TABLE visit_participant ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_participant FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON visit_participant TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON visit_participant TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON visit_participant FOR EACH ROW EXECUTE FUNCTION count_change('visits');
ALTER TABLE visit_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_item FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON visit_item TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON visit_item TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON visit_item FOR EACH ROW EXECUTE FUNCTION count_change('visits');
ALTER TABLE zone_consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE zone_consent FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON zone_consent TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON zone_consent TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON zone_consent FOR EACH ROW EXECUTE FUNCTION count_change('visits');
ALTER TABLE visit_arrangement ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_arrangement FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON visit_arrangement TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON visit_arrangement TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON visit_arrangement FOR EACH ROW EXECUTE FUNCTION count_change('visits');
ALTER TABLE visit_tick ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_tick FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON visit_tick TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON visit_tick TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON visit_tick FOR EACH ROW EXECUTE FUNCTION count_change('visits');
ALTER TABLE visit_service ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_service FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON visit_service TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON visit_service TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON visit_service FOR EACH ROW EXECUTE FUNCTION count_change('visits');
ALTER TABLE visit_promise ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_promise FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON visit_promise TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT ON visit_promise TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON visit_promise FOR EACH ROW EXECUTE FUNCTION count_change('visits');
ALTER TABLE visit_feedback ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_feedback FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON visit_feedback TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON visit_feedback TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON visit_feedback FOR EACH ROW EXECUTE FUNCTION count_change('visits');
