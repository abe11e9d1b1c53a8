-- CreateTable
CREATE TABLE "fact" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "names" JSONB NOT NULL,
    "unit" JSONB NOT NULL,
    "value" DECIMAL(20,6) NOT NULL,
    "true_at" DATE NOT NULL,
    "expires_on" DATE,
    "source" TEXT NOT NULL,
    "source_url" TEXT NOT NULL DEFAULT '',
    "source_file_id" UUID,
    "owner_person_id" UUID,
    "owner_unit_id" UUID,
    "remind_days" INTEGER NOT NULL DEFAULT 14,
    "retired_at" TIMESTAMPTZ(3),
    "retired_reason" TEXT NOT NULL DEFAULT '',
    "told_soon_for" DATE,
    "told_expired_for" DATE,
    "value_n" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fact_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "fact_value" (
    "organization_id" UUID NOT NULL,
    "fact_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "value" DECIMAL(20,6) NOT NULL,
    "true_at" DATE NOT NULL,
    "expires_on" DATE,
    "source" TEXT NOT NULL,
    "source_url" TEXT NOT NULL DEFAULT '',
    "source_file_id" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fact_value_pkey" PRIMARY KEY ("organization_id","fact_id","n")
);

-- CreateTable
CREATE TABLE "fact_use" (
    "organization_id" UUID NOT NULL,
    "press_release_id" UUID NOT NULL,
    "publication_n" INTEGER NOT NULL DEFAULT 0,
    "position" INTEGER NOT NULL,
    "fact_id" UUID NOT NULL,
    "sentence" TEXT NOT NULL,
    "said" TEXT NOT NULL,
    "value" DECIMAL(20,6) NOT NULL,

    CONSTRAINT "fact_use_pkey" PRIMARY KEY ("organization_id","press_release_id","publication_n","position")
);

-- CreateIndex
CREATE INDEX "fact_organization_id_expires_on_idx" ON "fact"("organization_id", "expires_on");

-- CreateIndex
CREATE INDEX "fact_use_organization_id_fact_id_idx" ON "fact_use"("organization_id", "fact_id");

ALTER TABLE fact ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE fact ADD FOREIGN KEY (organization_id, owner_person_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE fact ADD FOREIGN KEY (organization_id, owner_unit_id) REFERENCES unit (organization_id, id);
ALTER TABLE fact ADD FOREIGN KEY (organization_id, source_file_id) REFERENCES file (organization_id, id);
ALTER TABLE fact ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE fact_value ADD FOREIGN KEY (organization_id, fact_id) REFERENCES fact (organization_id, id);
ALTER TABLE fact_value ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE fact_use ADD FOREIGN KEY (organization_id, fact_id) REFERENCES fact (organization_id, id);
ALTER TABLE fact_use ADD FOREIGN KEY (organization_id, press_release_id) REFERENCES press_release (organization_id, id) ON DELETE CASCADE;

ALTER TABLE fact ADD CONSTRAINT fact_one_owner CHECK (num_nonnulls(owner_person_id, owner_unit_id) = 1);
ALTER TABLE fact ADD CONSTRAINT fact_dates CHECK (expires_on IS NULL OR expires_on >= true_at);
ALTER TABLE fact_value ADD CONSTRAINT fact_value_cause CHECK (cause IN ('created', 'changed', 'confirmed'));

ALTER TABLE fact ENABLE ROW LEVEL SECURITY;
ALTER TABLE fact FORCE ROW LEVEL SECURITY;
ALTER TABLE fact_value ENABLE ROW LEVEL SECURITY;
ALTER TABLE fact_value FORCE ROW LEVEL SECURITY;
ALTER TABLE fact_use ENABLE ROW LEVEL SECURITY;
ALTER TABLE fact_use FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON fact TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
CREATE POLICY own_organization ON fact_value TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
CREATE POLICY own_organization ON fact_use TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON fact TO ravabet_app;
GRANT SELECT, INSERT ON fact_value TO ravabet_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON fact_use TO ravabet_app;

-- The round that tells of expiries, and the indexer, look across organisations.
GRANT SELECT ON fact TO ravabet_jobs;
CREATE POLICY every_row ON fact FOR SELECT TO ravabet_jobs USING (true);

CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON fact_value FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON fact FOR EACH ROW EXECUTE FUNCTION count_change('facts');
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON fact FOR EACH ROW EXECUTE FUNCTION await_indexing('Fact');
