-- CreateTable
CREATE TABLE "newsroom_look" (
    "organization_id" UUID NOT NULL,
    "accent" TEXT,
    "logo_file_id" UUID,
    "logo_sha256" TEXT,
    "logo_variants" JSONB NOT NULL DEFAULT '[]',
    "about" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "newsroom_look_pkey" PRIMARY KEY ("organization_id")
);

-- CreateTable
CREATE TABLE "press_contact" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "names" JSONB NOT NULL,
    "job_titles" JSONB NOT NULL DEFAULT '{}',
    "subjects" JSONB NOT NULL DEFAULT '{}',
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "shown" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "press_contact_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "press_event" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "titles" JSONB NOT NULL,
    "descriptions" JSONB NOT NULL DEFAULT '{}',
    "places" JSONB NOT NULL DEFAULT '{}',
    "directions" JSONB NOT NULL DEFAULT '{}',
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "contact_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "announced_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "press_event_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "newsroom_redirect" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "press_release_id" UUID,
    "target" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "newsroom_redirect_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "publication_search" (
    "organization_id" UUID NOT NULL,
    "press_release_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "topic_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_search_pkey" PRIMARY KEY ("organization_id","press_release_id")
);

-- CreateTable
CREATE TABLE "publication_pending" (
    "id" BIGSERIAL NOT NULL,
    "organization_id" UUID NOT NULL,
    "press_release_id" UUID NOT NULL,

    CONSTRAINT "publication_pending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication_topic" (
    "organization_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "press_release_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_topic_pkey" PRIMARY KEY ("organization_id","topic_id","press_release_id")
);

-- CreateIndex
CREATE INDEX "press_event_organization_id_starts_at_idx" ON "press_event"("organization_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "newsroom_redirect_organization_id_path_key" ON "newsroom_redirect"("organization_id", "path");

-- ---------------------------------------------------------------- keys and closed lists
ALTER TABLE newsroom_look ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE newsroom_look ADD FOREIGN KEY (organization_id, logo_file_id) REFERENCES file (organization_id, id);
ALTER TABLE newsroom_look ADD CHECK (accent ~ '^#[0-9a-f]{6}$');
ALTER TABLE press_contact ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE press_event ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE press_event ADD FOREIGN KEY (organization_id, contact_id) REFERENCES press_contact (organization_id, id);
ALTER TABLE press_event ADD CHECK (state IN ('draft', 'announced', 'cancelled')), ADD CHECK (ends_at > starts_at);
ALTER TABLE newsroom_redirect ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE newsroom_redirect ADD FOREIGN KEY (organization_id, press_release_id) REFERENCES press_release (organization_id, id);
ALTER TABLE newsroom_redirect ADD CHECK ((press_release_id IS NULL) <> (target IS NULL)), ADD CHECK (path LIKE '/%');
ALTER TABLE publication_search ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE publication_pending ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE publication_topic ADD FOREIGN KEY (organization_id, topic_id) REFERENCES topic (organization_id, id);

-- ---------------------------------------------------------------- indexes of the public pages
ALTER TABLE publication_search ADD COLUMN tsv tsvector NOT NULL DEFAULT ''::tsvector;
CREATE INDEX publication_search_words ON publication_search USING gin (organization_id, tsv);
CREATE INDEX publication_search_newest ON publication_search (organization_id, language, published_at DESC, press_release_id DESC);
CREATE INDEX publication_topic_newest ON publication_topic (organization_id, topic_id, language, published_at DESC, press_release_id DESC);
CREATE INDEX publication_pictured ON publication (organization_id, language, published_at DESC, press_release_id DESC)
  WHERE current AND withdrawn_at IS NULL AND pictures <> '[]'::jsonb;
CREATE INDEX publication_number ON publication (organization_id, number_year, number_n) WHERE current;
CREATE INDEX publication_slugs ON publication (organization_id, language, slug);
CREATE INDEX publication_story ON publication (organization_id, story_id) WHERE current AND withdrawn_at IS NULL;

-- ---------------------------------------------------------------- what is written after a publication
CREATE FUNCTION await_public_indexing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO publication_pending (organization_id, press_release_id) VALUES (NEW.organization_id, NEW.press_release_id);
  RETURN NULL;
END $$;
CREATE TRIGGER await_public_indexing AFTER INSERT OR UPDATE ON publication FOR EACH ROW EXECUTE FUNCTION await_public_indexing();

CREATE FUNCTION keep_publication_topics() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM publication_topic WHERE organization_id = NEW.organization_id AND press_release_id = NEW.press_release_id;
  INSERT INTO publication_topic (organization_id, topic_id, press_release_id, language, published_at)
    SELECT p.organization_id, t.id, p.press_release_id, p.language, p.published_at
    FROM publication p JOIN topic t ON t.organization_id = p.organization_id AND t.id = ANY (p.topic_ids)
    WHERE p.organization_id = NEW.organization_id AND p.press_release_id = NEW.press_release_id AND p.current AND p.withdrawn_at IS NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_publication_topics AFTER INSERT OR UPDATE ON publication FOR EACH ROW EXECUTE FUNCTION keep_publication_topics();

-- What was published before this day is indexed by the first round.
INSERT INTO publication_pending (organization_id, press_release_id)
  SELECT organization_id, press_release_id FROM publication WHERE current AND withdrawn_at IS NULL;
INSERT INTO publication_topic (organization_id, topic_id, press_release_id, language, published_at)
  SELECT p.organization_id, t.id, p.press_release_id, p.language, p.published_at
  FROM publication p JOIN topic t ON t.organization_id = p.organization_id AND t.id = ANY (p.topic_ids)
  WHERE p.current AND p.withdrawn_at IS NULL ON CONFLICT DO NOTHING;

-- ---------------------------------------------------------------- the caches in every process hear of it at the commit
CREATE FUNCTION tell_newsroom_of_any() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE org uuid;
BEGIN
  IF TG_OP = 'DELETE' THEN org := OLD.organization_id; ELSE org := NEW.organization_id; END IF;
  PERFORM pg_notify('ravabet', json_build_object('kind', 'newsroom.changed', 'organizationId', org)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_newsroom AFTER INSERT OR UPDATE OR DELETE ON newsroom_look FOR EACH ROW EXECUTE FUNCTION tell_newsroom_of_any();
CREATE TRIGGER tell_newsroom AFTER INSERT OR UPDATE OR DELETE ON press_contact FOR EACH ROW EXECUTE FUNCTION tell_newsroom_of_any();
CREATE TRIGGER tell_newsroom AFTER INSERT OR UPDATE OR DELETE ON press_event FOR EACH ROW EXECUTE FUNCTION tell_newsroom_of_any();
CREATE TRIGGER tell_newsroom AFTER INSERT OR UPDATE OR DELETE ON newsroom_redirect FOR EACH ROW EXECUTE FUNCTION tell_newsroom_of_any();
CREATE TRIGGER tell_newsroom AFTER INSERT OR UPDATE OR DELETE ON publication_search FOR EACH ROW EXECUTE FUNCTION tell_newsroom_of_any();
CREATE FUNCTION tell_newsroom_of_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('ravabet', json_build_object('kind', 'newsroom.changed', 'organizationId', NEW.id)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_newsroom AFTER UPDATE OF names, letterhead, time_zone ON organization FOR EACH ROW EXECUTE FUNCTION tell_newsroom_of_names();

-- ---------------------------------------------------------------- row-level security and grants
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['newsroom_look', 'press_contact', 'press_event', 'newsroom_redirect', 'publication_search', 'publication_pending', 'publication_topic'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organization ON %I TO ravabet_app USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()))', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON newsroom_look, press_contact, press_event TO ravabet_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON newsroom_redirect TO ravabet_app;
GRANT INSERT ON publication_pending TO ravabet_app;
GRANT SELECT, INSERT, DELETE ON publication_topic TO ravabet_app;
GRANT USAGE ON SEQUENCE publication_pending_id_seq TO ravabet_app, ravabet_jobs;

-- The indexer reads publications and writes their words, for every organisation.
GRANT SELECT, DELETE ON publication_pending TO ravabet_jobs;
GRANT SELECT, INSERT, UPDATE, DELETE ON publication_search TO ravabet_jobs;
CREATE POLICY every_row ON publication_pending TO ravabet_jobs USING (true) WITH CHECK (true);
CREATE POLICY every_row ON publication_search TO ravabet_jobs USING (true) WITH CHECK (true);

-- The public: what is shown, and never the drafts beside it.
CREATE POLICY shown ON newsroom_look FOR SELECT TO ravabet_public USING (organization_id = (SELECT current_organization()));
CREATE POLICY shown ON press_contact FOR SELECT TO ravabet_public
  USING (organization_id = (SELECT current_organization()) AND shown AND deleted_at IS NULL);
CREATE POLICY shown ON press_event FOR SELECT TO ravabet_public
  USING (organization_id = (SELECT current_organization()) AND state <> 'draft' AND deleted_at IS NULL);
CREATE POLICY shown ON newsroom_redirect FOR SELECT TO ravabet_public USING (organization_id = (SELECT current_organization()));
CREATE POLICY shown ON publication_search FOR SELECT TO ravabet_public USING (organization_id = (SELECT current_organization()));
CREATE POLICY shown ON publication_topic FOR SELECT TO ravabet_public USING (organization_id = (SELECT current_organization()));
GRANT SELECT ON newsroom_look, press_contact, press_event, newsroom_redirect, publication_search, publication_topic TO ravabet_public;
CREATE POLICY logo ON file_variant FOR SELECT TO ravabet_public USING (organization_id = (SELECT current_organization()) AND EXISTS (
  SELECT 1 FROM newsroom_look l WHERE l.organization_id = file_variant.organization_id AND l.logo_sha256 = file_variant.sha256));
