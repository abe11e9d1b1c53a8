-- CreateTable
CREATE TABLE "visit_document" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "visit_document_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE INDEX "visit_document_organization_id_file_id_idx" ON "visit_document"("organization_id", "file_id");

-- CreateIndex
CREATE UNIQUE INDEX "visit_document_organization_id_visit_id_file_id_key" ON "visit_document"("organization_id", "visit_id", "file_id");
-- ---------------------------------------------------------------- what the schema language cannot say
ALTER TABLE visit_document ADD CONSTRAINT visit_document_title CHECK (length(title) BETWEEN 1 AND 300);

ALTER TABLE visit_document ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE visit_document ADD FOREIGN KEY (organization_id, visit_id) REFERENCES visit (organization_id, id);
ALTER TABLE visit_document ADD FOREIGN KEY (organization_id, file_id) REFERENCES file (organization_id, id);
ALTER TABLE visit_document ADD FOREIGN KEY (organization_id, added_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE visit_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_document FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON visit_document TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE, DELETE ON visit_document TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON visit_document FOR EACH ROW EXECUTE FUNCTION count_change('visits');
