-- AlterTable
ALTER TABLE "press_release" ADD COLUMN     "archive_import_id" UUID;

-- AlterTable
ALTER TABLE "publication" ALTER COLUMN "number_kind" DROP NOT NULL,
ALTER COLUMN "number_year" DROP NOT NULL,
ALTER COLUMN "number_n" DROP NOT NULL;

-- CreateTable
CREATE TABLE "archive_import" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'reading',
    "file_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "options" JSONB NOT NULL,
    "job_id" UUID,
    "passed_over" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" UUID NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "archive_import_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "archive_import_item" (
    "organization_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "file_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "source_key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "found" JSONB NOT NULL DEFAULT '{}',
    "choice" JSONB NOT NULL DEFAULT '{}',
    "old_address" TEXT,
    "press_release_id" UUID,

    CONSTRAINT "archive_import_item_pkey" PRIMARY KEY ("organization_id","import_id","position")
);

-- CreateTable
CREATE TABLE "old_address" (
    "organization_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "press_release_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,

    CONSTRAINT "old_address_pkey" PRIMARY KEY ("organization_id","address")
);

-- CreateIndex
CREATE INDEX "archive_import_item_organization_id_import_id_state_positio_idx" ON "archive_import_item"("organization_id", "import_id", "state", "position");

-- CreateIndex
CREATE INDEX "archive_import_item_organization_id_source_key_idx" ON "archive_import_item"("organization_id", "source_key");

-- CreateIndex
CREATE INDEX "old_address_organization_id_import_id_idx" ON "old_address"("organization_id", "import_id");

-- AddForeignKey
ALTER TABLE "archive_import_item" ADD CONSTRAINT "archive_import_item_organization_id_import_id_fkey" FOREIGN KEY ("organization_id", "import_id") REFERENCES "archive_import"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------- by hand
-- What an archive brings was published before there was a register: it may stand without a number, nothing else may.
DO $$
DECLARE c text;
BEGIN
  FOR c IN SELECT conname FROM pg_constraint WHERE conrelid = 'press_release'::regclass AND contype = 'c'
    AND pg_get_constraintdef(oid) LIKE '%number_n%'
  LOOP
    EXECUTE format('ALTER TABLE press_release DROP CONSTRAINT %I', c);
  END LOOP;
END $$;
ALTER TABLE press_release ADD CONSTRAINT press_release_published_in_full CHECK (state NOT IN ('published', 'withdrawn')
  OR (published_at IS NOT NULL AND (number_n IS NOT NULL OR archive_import_id IS NOT NULL)));
ALTER TABLE publication ADD CONSTRAINT publication_number_whole CHECK (num_nulls(number_kind, number_year, number_n) IN (0, 3));

ALTER TABLE archive_import ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE archive_import ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE archive_import ADD CHECK (state IN ('reading', 'ready', 'importing', 'done', 'removing', 'removed'));
ALTER TABLE archive_import_item ADD FOREIGN KEY (organization_id, press_release_id) REFERENCES press_release (organization_id, id);
ALTER TABLE archive_import_item ADD CHECK (state IN ('found', 'imported', 'doubled', 'left-out', 'unreadable', 'failed', 'removed'));
ALTER TABLE press_release ADD FOREIGN KEY (organization_id, archive_import_id) REFERENCES archive_import (organization_id, id);
ALTER TABLE old_address ADD FOREIGN KEY (organization_id, press_release_id) REFERENCES press_release (organization_id, id);
ALTER TABLE old_address ADD FOREIGN KEY (organization_id, import_id) REFERENCES archive_import (organization_id, id);

-- Two imports at once, or one that was killed and goes on, make one release of one text.
CREATE UNIQUE INDEX archive_import_item_once ON archive_import_item (organization_id, source_key) WHERE state = 'imported';
CREATE INDEX press_release_of_import ON press_release (organization_id, archive_import_id) WHERE archive_import_id IS NOT NULL;
CREATE INDEX archive_import_newest ON archive_import (organization_id, created_at DESC, id DESC);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['archive_import', 'archive_import_item', 'old_address'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organization ON %I TO ravabet_app USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()))', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON archive_import, archive_import_item, old_address TO ravabet_app;

-- The newsroom sends on from an old address only to what it shows.
CREATE POLICY published ON old_address FOR SELECT TO ravabet_public USING (organization_id = (SELECT current_organization()) AND EXISTS (
  SELECT 1 FROM publication q WHERE q.organization_id = old_address.organization_id AND q.press_release_id = old_address.press_release_id AND q.current));
GRANT SELECT ON old_address TO ravabet_public;
