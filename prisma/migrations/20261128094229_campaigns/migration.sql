-- CreateTable
CREATE TABLE "campaign" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "title" TEXT NOT NULL,
    "goal" TEXT NOT NULL DEFAULT '',
    "audiences" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "channels" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "budget" BIGINT,
    "owner_id" UUID NOT NULL,
    "member_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "closed_reason" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "campaign_message" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "texts" JSONB NOT NULL,
    "audience" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "campaign_message_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "campaign_link" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "message_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "campaign_link_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "campaign_item" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "planned_on" DATE NOT NULL,
    "channel" TEXT NOT NULL,
    "responsible_id" UUID NOT NULL,
    "message_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "done_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "campaign_item_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "campaign_expense" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "spent_on" DATE NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "campaign_expense_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE INDEX "campaign_organization_id_starts_on_id_idx" ON "campaign"("organization_id", "starts_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "campaign_message_organization_id_campaign_id_idx" ON "campaign_message"("organization_id", "campaign_id");

-- CreateIndex
CREATE INDEX "campaign_link_organization_id_subject_type_subject_id_idx" ON "campaign_link"("organization_id", "subject_type", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_link_organization_id_campaign_id_subject_type_subj_key" ON "campaign_link"("organization_id", "campaign_id", "subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "campaign_item_organization_id_campaign_id_idx" ON "campaign_item"("organization_id", "campaign_id");

-- CreateIndex
CREATE INDEX "campaign_item_organization_id_planned_on_idx" ON "campaign_item"("organization_id", "planned_on");

-- CreateIndex
CREATE INDEX "campaign_expense_organization_id_campaign_id_idx" ON "campaign_expense"("organization_id", "campaign_id");

ALTER TABLE campaign ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE campaign ADD FOREIGN KEY (organization_id, owner_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE campaign ADD CONSTRAINT campaign_state CHECK (state IN ('planned', 'running', 'closed'));
ALTER TABLE campaign ADD CONSTRAINT campaign_period CHECK (ends_on >= starts_on);
ALTER TABLE campaign_item ADD CONSTRAINT campaign_item_kind CHECK (kind IN ('post', 'event', 'appearance', 'other'));
ALTER TABLE campaign_item ADD FOREIGN KEY (organization_id, responsible_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE campaign_message ADD FOREIGN KEY (organization_id, campaign_id) REFERENCES campaign (organization_id, id);
ALTER TABLE campaign_link ADD FOREIGN KEY (organization_id, campaign_id) REFERENCES campaign (organization_id, id);
ALTER TABLE campaign_item ADD FOREIGN KEY (organization_id, campaign_id) REFERENCES campaign (organization_id, id);
ALTER TABLE campaign_expense ADD FOREIGN KEY (organization_id, campaign_id) REFERENCES campaign (organization_id, id);

ALTER TABLE campaign ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON campaign TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON campaign TO ravabet_app;

ALTER TABLE campaign_message ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_message FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON campaign_message TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE, DELETE ON campaign_message TO ravabet_app;

ALTER TABLE campaign_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_link FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON campaign_link TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE, DELETE ON campaign_link TO ravabet_app;

ALTER TABLE campaign_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_item FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON campaign_item TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE, DELETE ON campaign_item TO ravabet_app;

ALTER TABLE campaign_expense ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_expense FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON campaign_expense TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE, DELETE ON campaign_expense TO ravabet_app;

-- The indexer looks across organisations.
GRANT SELECT ON campaign, campaign_message TO ravabet_jobs;
CREATE POLICY every_row ON campaign FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON campaign_message FOR SELECT TO ravabet_jobs USING (true);
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON campaign FOR EACH ROW EXECUTE FUNCTION await_indexing('Campaign');
