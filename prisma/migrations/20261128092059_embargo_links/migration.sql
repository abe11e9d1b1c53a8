-- CreateTable
CREATE TABLE "embargo_link" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "press_release_id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "mark_code" TEXT NOT NULL,
    "dispatch_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,
    "revoke_reason" TEXT NOT NULL DEFAULT '',
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_network" TEXT,
    "last_seen_at" TIMESTAMPTZ(3),
    "asked_for_files_at" TIMESTAMPTZ(3),
    "seen_version" INTEGER,
    "strange_openings" INTEGER NOT NULL DEFAULT 0,
    "code_sent_at" TIMESTAMPTZ(3),
    "code_tries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "embargo_link_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "embargo_reader" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "cookie_hash" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "by_code" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "embargo_reader_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "embargo_access" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL DEFAULT '',
    "network" TEXT NOT NULL,
    "version" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "embargo_access_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE INDEX "embargo_link_organization_id_press_release_id_idx" ON "embargo_link"("organization_id", "press_release_id");

-- CreateIndex
CREATE UNIQUE INDEX "embargo_link_organization_id_token_hash_key" ON "embargo_link"("organization_id", "token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "embargo_link_organization_id_mark_code_key" ON "embargo_link"("organization_id", "mark_code");

-- CreateIndex
CREATE UNIQUE INDEX "embargo_reader_organization_id_link_id_cookie_hash_key" ON "embargo_reader"("organization_id", "link_id", "cookie_hash");

-- CreateIndex
CREATE INDEX "embargo_access_organization_id_link_id_idx" ON "embargo_access"("organization_id", "link_id");

-- AddForeignKey
ALTER TABLE "embargo_reader" ADD CONSTRAINT "embargo_reader_organization_id_link_id_fkey" FOREIGN KEY ("organization_id", "link_id") REFERENCES "embargo_link"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "embargo_access" ADD CONSTRAINT "embargo_access_organization_id_link_id_fkey" FOREIGN KEY ("organization_id", "link_id") REFERENCES "embargo_link"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------- who may see what, and closed lists
ALTER TABLE embargo_link
  ADD FOREIGN KEY (organization_id) REFERENCES organization (id),
  ADD FOREIGN KEY (organization_id, press_release_id) REFERENCES press_release (organization_id, id),
  ADD FOREIGN KEY (organization_id, recipient_id) REFERENCES recipient (organization_id, id),
  ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id),
  ADD FOREIGN KEY (organization_id, revoked_by_id) REFERENCES membership (organization_id, person_id),
  ADD CHECK (language IN ('fa', 'ar', 'en', 'zh')),
  ADD CHECK ((accepted_at IS NULL) = (accepted_network IS NULL));
ALTER TABLE embargo_access ADD CHECK (kind IN (
  'opened', 'accepted', 'read', 'downloaded', 'asked-for-files', 'opened-elsewhere', 'address-changed', 'code-sent', 'code-refused'));

-- A recipient has one way to a release at a time; two senders at once get the same.
CREATE UNIQUE INDEX embargo_link_in_force ON embargo_link (organization_id, press_release_id, recipient_id) WHERE revoked_at IS NULL;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['embargo_link', 'embargo_reader', 'embargo_access'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organization ON %I TO ravabet_app USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()))', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON embargo_link TO ravabet_app;
GRANT SELECT, INSERT ON embargo_reader, embargo_access TO ravabet_app;
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON embargo_access FOR EACH ROW EXECUTE FUNCTION refuse_change();
