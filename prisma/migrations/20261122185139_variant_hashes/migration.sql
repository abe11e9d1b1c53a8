-- AlterTable
ALTER TABLE "file_variant" ADD COLUMN     "content_hash" TEXT;
