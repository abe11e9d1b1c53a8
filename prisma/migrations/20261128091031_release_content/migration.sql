-- AlterTable
ALTER TABLE "press_release" ADD COLUMN     "boilerplate_id" UUID,
ADD COLUMN     "events" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "occurred_at" TIMESTAMPTZ(3),
ADD COLUMN     "place" JSONB;

-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "boilerplate" JSONB,
ADD COLUMN     "events" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "media" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "occurred_at" TIMESTAMPTZ(3),
ADD COLUMN     "place" JSONB;

-- CreateTable
CREATE TABLE "press_release_medium" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "press_release_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "poster_file_id" UUID,
    "position" INTEGER NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "transcript" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "press_release_medium_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "publication_medium" (
    "organization_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "press_release_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "publication_medium_pkey" PRIMARY KEY ("organization_id","sha256","press_release_id","n")
);

-- CreateTable
CREATE TABLE "boilerplate" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "boilerplate_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "style_rule" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "phrase" TEXT NOT NULL,
    "phrase_key" TEXT NOT NULL,
    "weight" TEXT NOT NULL,
    "suggestion" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "style_rule_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE INDEX "press_release_medium_organization_id_press_release_id_idx" ON "press_release_medium"("organization_id", "press_release_id");

-- CreateIndex
CREATE INDEX "press_release_medium_organization_id_file_id_idx" ON "press_release_medium"("organization_id", "file_id");

-- CreateIndex
CREATE INDEX "press_release_medium_organization_id_poster_file_id_idx" ON "press_release_medium"("organization_id", "poster_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "style_rule_organization_id_language_phrase_key_key" ON "style_rule"("organization_id", "language", "phrase_key");

-- AddForeignKey
ALTER TABLE "press_release_medium" ADD CONSTRAINT "press_release_medium_organization_id_press_release_id_fkey" FOREIGN KEY ("organization_id", "press_release_id") REFERENCES "press_release"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what the schema language cannot say
ALTER TABLE press_release ADD FOREIGN KEY (organization_id, boilerplate_id) REFERENCES boilerplate (organization_id, id);
ALTER TABLE press_release_medium
  ADD FOREIGN KEY (organization_id, file_id) REFERENCES file (organization_id, id),
  ADD FOREIGN KEY (organization_id, poster_file_id) REFERENCES file (organization_id, id);
ALTER TABLE publication_medium
  ADD FOREIGN KEY (organization_id, press_release_id, n) REFERENCES publication (organization_id, press_release_id, n);
ALTER TABLE boilerplate ADD FOREIGN KEY (organization_id) REFERENCES organization (id),
  ADD CHECK (language IN ('fa', 'ar', 'en', 'zh'));
ALTER TABLE style_rule ADD FOREIGN KEY (organization_id) REFERENCES organization (id),
  ADD CHECK (language IN ('fa', 'ar', 'en', 'zh')), ADD CHECK (weight IN ('forbidden', 'discouraged'));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['press_release_medium', 'publication_medium', 'boilerplate', 'style_rule'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organization ON %I TO ravabet_app USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()))', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON press_release_medium, style_rule TO ravabet_app;
GRANT SELECT, INSERT, UPDATE ON boilerplate TO ravabet_app;
GRANT SELECT, INSERT ON publication_medium TO ravabet_app;

-- The public hears and sees what stands in a publication now, and of other contents not even that they exist.
CREATE POLICY published ON publication_medium FOR SELECT TO ravabet_public USING (organization_id = (SELECT current_organization()));
CREATE POLICY published ON stored_content FOR SELECT TO ravabet_public USING (organization_id = (SELECT current_organization()) AND EXISTS (
  SELECT 1 FROM publication_medium p JOIN publication q USING (organization_id, press_release_id, n)
  WHERE p.organization_id = stored_content.organization_id AND p.sha256 = stored_content.sha256 AND q.current AND q.withdrawn_at IS NULL));
GRANT SELECT ON publication_medium TO ravabet_public;
GRANT SELECT (organization_id, sha256, size, media_type, storage_key) ON stored_content TO ravabet_public;
