-- CreateTable
CREATE TABLE "calendar_subscription" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "layers" TEXT[],
    "token_hash" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL DEFAULT '',
    "content_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_read_at" TIMESTAMPTZ(3),
    "address_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "calendar_subscription_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_subscription_token_hash_key" ON "calendar_subscription"("token_hash");

-- CreateIndex
CREATE INDEX "calendar_subscription_organization_id_person_id_idx" ON "calendar_subscription"("organization_id", "person_id");
ALTER TABLE calendar_subscription ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
-- Who looks down from the organisation above has no membership here, and a calendar all the same.
ALTER TABLE calendar_subscription ADD FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE calendar_subscription ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_subscription FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON calendar_subscription TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_subscription TO ravabet_app;
-- An address says neither the organisation nor the person: whoever comes with one is found by it.
CREATE POLICY every_subscription ON calendar_subscription FOR SELECT TO ravabet_identity USING (true);
GRANT SELECT ON calendar_subscription TO ravabet_identity;

-- What a month of the calendar asks for, by day. Bookings have theirs.
CREATE INDEX task_due ON task (organization_id, due_at) WHERE deleted_at IS NULL AND due_at IS NOT NULL;
CREATE INDEX support_request_wanted ON support_request (organization_id, wanted_on);
CREATE INDEX press_release_published ON press_release (organization_id, published_at) WHERE deleted_at IS NULL AND published_at IS NOT NULL;
CREATE INDEX press_release_scheduled ON press_release (organization_id, scheduled_for) WHERE deleted_at IS NULL AND scheduled_for IS NOT NULL;
CREATE INDEX press_release_embargo ON press_release (organization_id, embargo_until) WHERE deleted_at IS NULL AND embargo_until IS NOT NULL;
CREATE INDEX campaign_end ON campaign (organization_id, ends_on);
