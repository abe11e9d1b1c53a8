-- CreateTable
CREATE TABLE "recipient" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "mail_normalised" TEXT NOT NULL,
    "outlet" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'fa',
    "kind" TEXT NOT NULL DEFAULT 'journalist',
    "note" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recipient_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "recipient_list" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "language" TEXT,
    "created_by_id" UUID NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recipient_list_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "recipient_list_member" (
    "organization_id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recipient_list_member_pkey" PRIMARY KEY ("organization_id","list_id","recipient_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "recipient_organization_id_mail_normalised_key" ON "recipient"("organization_id", "mail_normalised");

-- CreateIndex
CREATE INDEX "recipient_list_member_organization_id_recipient_id_idx" ON "recipient_list_member"("organization_id", "recipient_id");

-- AddForeignKey
ALTER TABLE "recipient_list_member" ADD CONSTRAINT "recipient_list_member_organization_id_list_id_fkey" FOREIGN KEY ("organization_id", "list_id") REFERENCES "recipient_list"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipient_list_member" ADD CONSTRAINT "recipient_list_member_organization_id_recipient_id_fkey" FOREIGN KEY ("organization_id", "recipient_id") REFERENCES "recipient"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------- who may see what, and closed lists
ALTER TABLE recipient ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE recipient ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE recipient_list ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE recipient_list ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);

ALTER TABLE recipient
  ADD CHECK (kind IN ('journalist', 'desk', 'institution', 'other')),
  ADD CHECK (language IN ('fa', 'ar', 'en', 'zh')),
  -- What stands in the header of a mail has no line end in it, whoever wrote the row.
  ADD CHECK (mail ~ '^[!-~]+@[!-~]+$' AND mail_normalised = lower(mail_normalised)),
  ADD CHECK (name !~ E'[\\r\\n]' AND name <> '');
ALTER TABLE recipient_list ADD CHECK (language IN ('fa', 'ar', 'en', 'zh'));

CREATE INDEX recipient_name ON recipient (organization_id, name COLLATE "fa-x-icu", id) WHERE archived_at IS NULL;
CREATE INDEX recipient_newest ON recipient (organization_id, created_at DESC, id DESC) WHERE archived_at IS NULL;
CREATE UNIQUE INDEX recipient_list_name ON recipient_list (organization_id, name) WHERE archived_at IS NULL;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['recipient', 'recipient_list', 'recipient_list_member'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organization ON %I TO ravabet_app USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()))', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ravabet_app', t);
  END LOOP;
END $$;

CREATE POLICY every_row ON recipient FOR SELECT TO ravabet_jobs USING (true);
GRANT SELECT ON recipient TO ravabet_jobs;
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON recipient FOR EACH ROW EXECUTE FUNCTION await_indexing('Recipient');
