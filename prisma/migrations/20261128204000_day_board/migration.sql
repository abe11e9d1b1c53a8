-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "phone" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "visit_tick" ADD COLUMN     "based_on_id" UUID;
