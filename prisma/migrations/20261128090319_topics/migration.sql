-- AlterTable
ALTER TABLE "press_release" ADD COLUMN     "topic_ids" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "topic_ids" UUID[] DEFAULT ARRAY[]::UUID[];

-- CreateTable
CREATE TABLE "topic" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "topic_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "topic_organization_id_slug_key" ON "topic"("organization_id", "slug");

ALTER TABLE topic ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE topic ADD CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60);
ALTER TABLE topic ENABLE ROW LEVEL SECURITY;
ALTER TABLE topic FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON topic TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
-- The newsroom's pages name them; an archived one keeps its page for what was published under it.
CREATE POLICY named ON topic FOR SELECT TO ravabet_public USING (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON topic TO ravabet_app;
GRANT SELECT ON topic TO ravabet_public;
CREATE TRIGGER tell_newsroom AFTER INSERT OR UPDATE ON topic FOR EACH ROW EXECUTE FUNCTION tell_newsroom();
