-- DropIndex
DROP INDEX "visit_feedback_token_hash_key";

-- AlterTable
ALTER TABLE "visit_feedback" DROP COLUMN "rating",
ADD COLUMN     "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "ends_at" TIMESTAMPTZ(3) NOT NULL,
ADD COLUMN     "hospitality" INTEGER,
ADD COLUMN     "interpretation" INTEGER,
ADD COLUMN     "is_mailed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "programme" INTEGER,
ADD COLUMN     "revoked_at" TIMESTAMPTZ(3),
ADD COLUMN     "salt" TEXT NOT NULL,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "welcome" INTEGER;

-- CreateTable
CREATE TABLE "visit_picture" (
    "organization_id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "alternative_text" TEXT NOT NULL DEFAULT '',
    "caption" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "visit_picture_pkey" PRIMARY KEY ("organization_id","visit_id","file_id")
);

-- CreateIndex
CREATE INDEX "visit_picture_organization_id_file_id_idx" ON "visit_picture"("organization_id", "file_id");

-- CreateIndex
CREATE INDEX "visit_feedback_organization_id_visit_id_idx" ON "visit_feedback"("organization_id", "visit_id");

-- CreateIndex
CREATE UNIQUE INDEX "visit_feedback_organization_id_token_hash_key" ON "visit_feedback"("organization_id", "token_hash");

-- ---------------------------------------------------------------- what the schema language cannot say
ALTER TABLE visit_feedback ADD CONSTRAINT visit_feedback_ratings CHECK (
  welcome BETWEEN 1 AND 5 AND programme BETWEEN 1 AND 5 AND interpretation BETWEEN 1 AND 5 AND hospitality BETWEEN 1 AND 5
);
ALTER TABLE visit_feedback ADD CONSTRAINT visit_feedback_text CHECK (length(text) <= 3000);
ALTER TABLE visit_feedback ADD CONSTRAINT visit_feedback_language CHECK (language IN ('fa', 'ar', 'en', 'zh'));
ALTER TABLE visit_feedback ADD CONSTRAINT visit_feedback_ends CHECK (ends_at > asked_at);

ALTER TABLE visit_picture ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE visit_picture ADD FOREIGN KEY (organization_id, visit_id) REFERENCES visit (organization_id, id);
ALTER TABLE visit_picture ADD FOREIGN KEY (organization_id, file_id) REFERENCES file (organization_id, id);
ALTER TABLE visit_picture ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_picture FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON visit_picture TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE, DELETE ON visit_picture TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON visit_picture FOR EACH ROW EXECUTE FUNCTION count_change('visits');
