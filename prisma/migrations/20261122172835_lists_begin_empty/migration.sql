-- AlterTable
ALTER TABLE "press_release" ALTER COLUMN "tags" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "contributor_ids" SET DEFAULT ARRAY[]::UUID[],
ALTER COLUMN "approval_roles" SET DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "publication" ALTER COLUMN "tags" SET DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "weekend_rule" ALTER COLUMN "days" SET DEFAULT ARRAY[]::INTEGER[];

-- AlterTable
ALTER TABLE "membership" ALTER COLUMN "roles" SET DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "invitation" ALTER COLUMN "roles" SET DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "comment" ALTER COLUMN "mentions" SET DEFAULT ARRAY[]::UUID[];

-- Releases written before have lists too.
UPDATE "press_release" SET "tags" = coalesce("tags", '{}'), "contributor_ids" = coalesce("contributor_ids", '{}'), "approval_roles" = coalesce("approval_roles", '{}')
  WHERE "tags" IS NULL OR "contributor_ids" IS NULL OR "approval_roles" IS NULL;
