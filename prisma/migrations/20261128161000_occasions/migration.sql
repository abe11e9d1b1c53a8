-- CreateTable
CREATE TABLE "occasion" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'active',
    "names" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "calendar" TEXT NOT NULL,
    "month" INTEGER NOT NULL,
    "day" JSONB NOT NULL,
    "year" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "occasion_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "hidden_occasion" (
    "organization_id" UUID NOT NULL,
    "occasion_id" UUID NOT NULL,
    "hidden_by_id" UUID NOT NULL,
    "hidden_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hidden_occasion_pkey" PRIMARY KEY ("organization_id","occasion_id")
);

-- CreateTable
CREATE TABLE "occasion_plan" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "occasion_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "names" JSONB NOT NULL,
    "date" DATE NOT NULL,
    "expected" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'open',
    "outcome" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "planned_on" DATE,
    "owner_id" UUID,
    "task_id" UUID,
    "campaign_id" UUID,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "occasion_plan_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "occasion_setting" (
    "organization_id" UUID NOT NULL,
    "lead_days" INTEGER NOT NULL DEFAULT 30,
    "kinds" TEXT[],
    "holidays" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "occasion_setting_pkey" PRIMARY KEY ("organization_id")
);

-- CreateTable
CREATE TABLE "hijri_month" (
    "organization_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "start" DATE NOT NULL,
    "expected" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "hijri_month_pkey" PRIMARY KEY ("organization_id","year","month")
);

-- CreateIndex
CREATE INDEX "occasion_plan_organization_id_state_date_idx" ON "occasion_plan"("organization_id", "state", "date");

-- CreateIndex
CREATE UNIQUE INDEX "occasion_plan_organization_id_occasion_id_year_key" ON "occasion_plan"("organization_id", "occasion_id", "year");

ALTER TABLE occasion ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE occasion ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE hidden_occasion ADD FOREIGN KEY (organization_id, hidden_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE occasion_plan ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE occasion_plan ADD FOREIGN KEY (organization_id, owner_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE occasion_plan ADD FOREIGN KEY (organization_id, decided_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE occasion_plan ADD FOREIGN KEY (organization_id, campaign_id) REFERENCES campaign (organization_id, id);
-- A task that is deleted for good takes the way to it along, not the decision.
ALTER TABLE occasion_plan ADD FOREIGN KEY (organization_id, task_id) REFERENCES task (organization_id, id) ON DELETE SET NULL (task_id);
ALTER TABLE occasion_setting ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE hijri_month ADD FOREIGN KEY (organization_id, changed_by_id) REFERENCES membership (organization_id, person_id);

ALTER TABLE occasion ADD CONSTRAINT occasion_state CHECK (state IN ('active', 'archived'));
ALTER TABLE occasion ADD CONSTRAINT occasion_kind CHECK (kind IN
  ('national', 'religious', 'health', 'professional', 'cultural', 'international', 'organization'));
ALTER TABLE occasion ADD CONSTRAINT occasion_calendar CHECK (calendar IN ('jalali', 'hijri', 'gregorian'));
ALTER TABLE occasion ADD CONSTRAINT occasion_month CHECK (month BETWEEN 1 AND 12);
ALTER TABLE occasion_plan ADD CONSTRAINT occasion_plan_state CHECK (state IN ('open', 'decided'));
ALTER TABLE occasion_plan ADD CONSTRAINT occasion_plan_outcome CHECK (outcome IN ('event', 'campaign', 'not-this-year'));
ALTER TABLE occasion_plan ADD CONSTRAINT occasion_plan_decided CHECK ((state = 'decided') = (outcome IS NOT NULL AND decided_at IS NOT NULL));
ALTER TABLE occasion_plan ADD CONSTRAINT occasion_plan_because CHECK (outcome IS DISTINCT FROM 'not-this-year' OR reason <> '');
ALTER TABLE occasion_setting ADD CONSTRAINT occasion_setting_lead CHECK (lead_days BETWEEN 1 AND 365);
ALTER TABLE hijri_month ADD CONSTRAINT hijri_month_month CHECK (month BETWEEN 1 AND 12);

DO $$ DECLARE name text; BEGIN
  FOREACH name IN ARRAY ARRAY['occasion', 'hidden_occasion', 'occasion_plan', 'occasion_setting', 'hijri_month'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_organization ON %I TO ravabet_app
      USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()))', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON occasion, occasion_plan, occasion_setting, hijri_month TO ravabet_app;
GRANT SELECT, INSERT, DELETE ON hidden_occasion TO ravabet_app;
