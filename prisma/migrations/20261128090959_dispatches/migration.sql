-- CreateTable
CREATE TABLE "dispatch" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "press_release_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "timing" TEXT NOT NULL DEFAULT 'now',
    "scheduled_for" TIMESTAMPTZ(3),
    "list_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "recipient_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "subjects" JSONB NOT NULL DEFAULT '{}',
    "reply_to" TEXT,
    "contents" JSONB NOT NULL DEFAULT '{}',
    "reason" TEXT NOT NULL DEFAULT '',
    "total" INTEGER NOT NULL DEFAULT 0,
    "trouble" JSONB,
    "prepared_by_id" UUID,
    "sent_by_id" UUID,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dispatch_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "dispatch_id" UUID NOT NULL,
    "recipient_id" UUID,
    "name" TEXT NOT NULL DEFAULT '',
    "mail" TEXT NOT NULL,
    "mail_normalised" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "outlet" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'fa',
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3),
    "deferred_since" TIMESTAMPTZ(3),
    "claimed_by" UUID,
    "sent_at" TIMESTAMPTZ(3),
    "bounced_at" TIMESTAMPTZ(3),
    "soft_bounces" INTEGER NOT NULL DEFAULT 0,
    "reply" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "suppression" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "mail" TEXT NOT NULL,
    "mail_normalised" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "delivery_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lifted_by_id" UUID,
    "lifted_at" TIMESTAMPTZ(3),
    "lift_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "suppression_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "distribution_setting" (
    "organization_id" UUID NOT NULL,
    "double_pitch_days" INTEGER NOT NULL DEFAULT 7,
    "corrections_at_once" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "distribution_setting_pkey" PRIMARY KEY ("organization_id")
);

-- CreateTable
CREATE TABLE "mail_worker" (
    "id" UUID NOT NULL,
    "boot_id" TEXT NOT NULL,
    "beat_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_worker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_rate" (
    "domain" TEXT NOT NULL,
    "minute" TIMESTAMPTZ(3) NOT NULL,
    "n" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "mail_rate_pkey" PRIMARY KEY ("domain","minute")
);

-- CreateIndex
CREATE INDEX "dispatch_organization_id_press_release_id_idx" ON "dispatch"("organization_id", "press_release_id");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_organization_id_dispatch_id_mail_normalised_key" ON "delivery"("organization_id", "dispatch_id", "mail_normalised");

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_organization_id_dispatch_id_fkey" FOREIGN KEY ("organization_id", "dispatch_id") REFERENCES "dispatch"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
