-- AlterTable
ALTER TABLE "press_release_approval" ADD COLUMN     "correction_id" UUID;

-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "changes" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "correction_note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "withdrawal_note" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "press_release_correction" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "press_release_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'writing',
    "note" TEXT NOT NULL DEFAULT '',
    "content" JSONB NOT NULL,
    "author_id" UUID NOT NULL,
    "contributor_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "approval_roles" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "approval_step" INTEGER NOT NULL DEFAULT 0,
    "waits_for_role" TEXT,
    "returned_because" TEXT NOT NULL DEFAULT '',
    "published_n" INTEGER,
    "content_version" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),
    "approved_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "given_up_at" TIMESTAMPTZ(3),

    CONSTRAINT "press_release_correction_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE INDEX "press_release_correction_organization_id_press_release_id_idx" ON "press_release_correction"("organization_id", "press_release_id");

ALTER TABLE press_release_correction
  ADD FOREIGN KEY (organization_id, press_release_id) REFERENCES press_release (organization_id, id) ON DELETE CASCADE,
  ADD FOREIGN KEY (organization_id, author_id) REFERENCES membership (organization_id, person_id),
  ADD CHECK (state IN ('writing', 'in-review', 'approved', 'published', 'given-up')),
  ADD CHECK (state <> 'published' OR (published_n IS NOT NULL AND published_at IS NOT NULL)),
  ADD CHECK (state <> 'in-review' OR waits_for_role IS NOT NULL);
-- A release has one open correction at a time: of two who begin, the database lets one.
CREATE UNIQUE INDEX press_release_correction_open ON press_release_correction (organization_id, press_release_id)
  WHERE state IN ('writing', 'in-review', 'approved');
ALTER TABLE press_release_approval ADD FOREIGN KEY (organization_id, correction_id)
  REFERENCES press_release_correction (organization_id, id) ON DELETE CASCADE;

ALTER TABLE press_release_correction ENABLE ROW LEVEL SECURITY;
ALTER TABLE press_release_correction FORCE ROW LEVEL SECURITY;
-- Nobody but the office's own: the public's role has no right to this table at all.
CREATE POLICY own_organization ON press_release_correction TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON press_release_correction TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON press_release_correction FOR EACH ROW EXECUTE FUNCTION count_change('press-releases');

-- With a withdrawal comes what the public is told of it; nothing else of a publication ever changes.
CREATE OR REPLACE FUNCTION keep_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - 'withdrawn_at' - 'withdrawal_note' - 'current')
      IS DISTINCT FROM (to_jsonb(OLD) - 'withdrawn_at' - 'withdrawal_note' - 'current') THEN
    RAISE EXCEPTION 'a publication never changes; only its withdrawal is recorded' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
GRANT UPDATE (withdrawal_note) ON publication TO ravabet_app;
