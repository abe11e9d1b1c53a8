-- AlterTable
ALTER TABLE "weekend_rule" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "holiday" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "picture_file_id" UUID,
ADD COLUMN     "suspended_at" TIMESTAMPTZ(3);

-- A pause is a kind of end: whatever asks whether a membership has ended needs to know nothing of it.
ALTER TABLE membership ADD CONSTRAINT membership_suspended_is_ended CHECK (suspended_at IS NULL OR ended_at IS NOT NULL);

-- When the file goes, the card only loses its picture.
ALTER TABLE membership ADD FOREIGN KEY (organization_id, picture_file_id) REFERENCES file (organization_id, id)
  ON DELETE SET NULL (picture_file_id);
CREATE INDEX membership_picture ON membership (organization_id, picture_file_id) WHERE picture_file_id IS NOT NULL;
