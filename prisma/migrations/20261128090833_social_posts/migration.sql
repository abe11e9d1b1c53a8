-- CreateTable
CREATE TABLE "channel" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'fa',
    "api_url" TEXT NOT NULL DEFAULT '',
    "public_url" TEXT NOT NULL DEFAULT '',
    "chat_id" TEXT NOT NULL DEFAULT '',
    "secret" TEXT NOT NULL DEFAULT '',
    "length_limit" INTEGER NOT NULL,
    "owner_person_id" UUID,
    "owner_unit_id" UUID,
    "minutes_to_post" INTEGER NOT NULL DEFAULT 60,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "channel_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "social_post" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "text" TEXT NOT NULL,
    "press_release_id" UUID,
    "with_link" BOOLEAN NOT NULL DEFAULT true,
    "author_id" UUID NOT NULL,
    "contributor_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "scheduled_for" TIMESTAMPTZ(3),
    "with_release" BOOLEAN NOT NULL DEFAULT false,
    "handed_over" INTEGER NOT NULL DEFAULT 0,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3),
    "claimed_until" TIMESTAMPTZ(3),
    "task_id" UUID,
    "external_id" TEXT,
    "public_url" TEXT,
    "proof" TEXT,
    "sent_text" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "social_post_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "social_post_attempt" (
    "organization_id" UUID NOT NULL,
    "social_post_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "cause" TEXT NOT NULL DEFAULT '',
    "detail" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "social_post_attempt_pkey" PRIMARY KEY ("organization_id","social_post_id","n")
);

-- CreateTable
CREATE TABLE "publishing_freeze" (
    "organization_id" UUID NOT NULL,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "frozen_by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "publishing_freeze_pkey" PRIMARY KEY ("organization_id")
);

-- CreateIndex
CREATE INDEX "social_post_organization_id_created_at_id_idx" ON "social_post"("organization_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "social_post_organization_id_channel_id_idx" ON "social_post"("organization_id", "channel_id");

-- CreateIndex
CREATE INDEX "social_post_organization_id_press_release_id_idx" ON "social_post"("organization_id", "press_release_id");

-- AddForeignKey
ALTER TABLE "social_post" ADD CONSTRAINT "social_post_organization_id_channel_id_fkey" FOREIGN KEY ("organization_id", "channel_id") REFERENCES "channel"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_post_attempt" ADD CONSTRAINT "social_post_attempt_organization_id_social_post_id_fkey" FOREIGN KEY ("organization_id", "social_post_id") REFERENCES "social_post"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
