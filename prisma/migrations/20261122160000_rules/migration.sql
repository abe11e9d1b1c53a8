-- What Prisma's schema language cannot say: who may see which row, what may never change, and what the database counts by itself.

-- ---------------------------------------------------------------- which organisation this transaction works for
CREATE FUNCTION current_organization() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.organization_id', true), '')::uuid $$;

-- ---------------------------------------------------------------- foreign keys (composite: a row can only point within its organisation)
ALTER TABLE organization ADD FOREIGN KEY (parent_id) REFERENCES organization (id);
ALTER TABLE unit ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE unit ADD FOREIGN KEY (organization_id, parent_id) REFERENCES unit (organization_id, id);
ALTER TABLE weekend_rule ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE holiday ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE membership ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE membership ADD FOREIGN KEY (organization_id, unit_id) REFERENCES unit (organization_id, id);
ALTER TABLE membership ADD FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE deputy ADD FOREIGN KEY (organization_id, person_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE deputy ADD FOREIGN KEY (organization_id, deputy_person_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE invitation ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE audit_entry ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE file ADD FOREIGN KEY (organization_id, sha256) REFERENCES stored_content (organization_id, sha256);
ALTER TABLE file_variant ADD FOREIGN KEY (organization_id, sha256) REFERENCES stored_content (organization_id, sha256);
ALTER TABLE notification ADD FOREIGN KEY (organization_id, person_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE comment ADD FOREIGN KEY (organization_id, author_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE task ADD FOREIGN KEY (organization_id, owner_unit_id) REFERENCES unit (organization_id, id);
ALTER TABLE task ADD FOREIGN KEY (organization_id, owner_person_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE task_evidence ADD FOREIGN KEY (organization_id, task_id) REFERENCES task (organization_id, id);
ALTER TABLE task_evidence ADD FOREIGN KEY (organization_id, file_id) REFERENCES file (organization_id, id);
ALTER TABLE saved_view ADD FOREIGN KEY (organization_id, person_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE press_release ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE press_release ADD FOREIGN KEY (organization_id, author_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE press_release ADD FOREIGN KEY (organization_id, unit_id) REFERENCES unit (organization_id, id);
ALTER TABLE press_release_picture ADD FOREIGN KEY (organization_id, file_id) REFERENCES file (organization_id, id);
ALTER TABLE press_release_approval ADD FOREIGN KEY (organization_id, press_release_id) REFERENCES press_release (organization_id, id) ON DELETE CASCADE;
ALTER TABLE publication ADD FOREIGN KEY (organization_id, press_release_id) REFERENCES press_release (organization_id, id);
ALTER TABLE publication_picture ADD FOREIGN KEY (organization_id, press_release_id, n) REFERENCES publication (organization_id, press_release_id, n);

-- ---------------------------------------------------------------- closed lists
ALTER TABLE press_release
  ADD CHECK (kind IN ('news', 'statement', 'notice', 'advertisement')),
  ADD CHECK (state IN ('draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'published', 'withdrawn')),
  ADD CHECK (language IN ('fa', 'ar', 'en', 'zh')),
  ADD CHECK (state <> 'scheduled' OR scheduled_for IS NOT NULL),
  ADD CHECK (state NOT IN ('published', 'withdrawn') OR (published_at IS NOT NULL AND number_n IS NOT NULL));
ALTER TABLE task ADD CHECK (state IN ('open', 'accepted', 'done', 'verified', 'returned'));
ALTER TABLE job ADD CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled'));
ALTER TABLE file ADD CHECK (state IN ('received', 'ready', 'refused'));

-- ---------------------------------------------------------------- indexes of the hot paths
CREATE INDEX press_release_newest ON press_release (organization_id, created_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX press_release_updated ON press_release (organization_id, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX press_release_state ON press_release (organization_id, state, created_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX press_release_title ON press_release (organization_id, title COLLATE "fa-x-icu", id) WHERE deleted_at IS NULL;
CREATE INDEX press_release_month ON press_release (organization_id, created_at) INCLUDE (state) WHERE deleted_at IS NULL;
CREATE INDEX press_release_due ON press_release (scheduled_for) WHERE state = 'scheduled';
CREATE INDEX publication_newest ON publication (organization_id, language, published_at DESC, press_release_id DESC) WHERE current AND withdrawn_at IS NULL;
CREATE UNIQUE INDEX publication_slug ON publication (organization_id, language, slug) WHERE current;
CREATE UNIQUE INDEX press_release_story_language ON press_release (organization_id, story_id, language) WHERE deleted_at IS NULL;
CREATE INDEX notification_unread ON notification (organization_id, person_id) WHERE read_at IS NULL;
CREATE INDEX notification_unmailed ON notification (created_at) WHERE mailed_at IS NULL;

CREATE EXTENSION IF NOT EXISTS btree_gin;
ALTER TABLE search_entry ADD COLUMN tsv tsvector NOT NULL DEFAULT ''::tsvector;
CREATE INDEX search_entry_words ON search_entry USING gin (organization_id, tsv);
CREATE INDEX search_entry_newest ON search_entry (organization_id, at DESC, subject_id DESC);
-- Row-level security keeps `@@` from using an index unless it is known not to leak; only a superuser may say so.
DO $$ BEGIN
  ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) LEAKPROOF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'search runs without its index: ask a superuser for ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) LEAKPROOF';
END $$;

ALTER TABLE presence SET UNLOGGED;

-- ---------------------------------------------------------------- counting commits (exact ETags) and telling the indexer and the sealer
CREATE FUNCTION count_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE org uuid;
BEGIN
  IF TG_OP = 'DELETE' THEN org := OLD.organization_id; ELSE org := NEW.organization_id; END IF;
  INSERT INTO change_counter (organization_id, scope, stripe, n) VALUES (org, TG_ARGV[0], pg_backend_pid() % 32, 1)
    ON CONFLICT (organization_id, scope, stripe) DO UPDATE SET n = change_counter.n + 1;
  RETURN NULL;
END $$;

CREATE FUNCTION await_indexing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO search_pending (organization_id, subject_type, subject_id) VALUES (OLD.organization_id, TG_ARGV[0], OLD.id);
  ELSE
    INSERT INTO search_pending (organization_id, subject_type, subject_id) VALUES (NEW.organization_id, TG_ARGV[0], NEW.id);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION await_sealing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_pending (organization_id, entry_id) VALUES (NEW.organization_id, NEW.id);
  RETURN NULL;
END $$;

CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON press_release FOR EACH ROW EXECUTE FUNCTION count_change('press-releases');
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON membership FOR EACH ROW EXECUTE FUNCTION count_change('people');
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON publication FOR EACH ROW EXECUTE FUNCTION count_change('newsroom');
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON press_release FOR EACH ROW EXECUTE FUNCTION await_indexing('PressRelease');
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON task FOR EACH ROW EXECUTE FUNCTION await_indexing('Task');
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON file FOR EACH ROW EXECUTE FUNCTION await_indexing('File');
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON membership FOR EACH ROW EXECUTE FUNCTION await_indexing('Membership');
CREATE TRIGGER await_sealing AFTER INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION await_sealing();

-- The newsroom's caches in every process hear of a publication at its commit. (Only here: NOTIFY makes commits wait for each other.)
CREATE FUNCTION tell_newsroom() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('ravabet', json_build_object('kind', 'newsroom.changed', 'organizationId', NEW.organization_id)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_newsroom AFTER INSERT OR UPDATE ON publication FOR EACH ROW EXECUTE FUNCTION tell_newsroom();

-- Sessions end everywhere at once.
CREATE FUNCTION tell_session_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('ravabet', json_build_object('kind', 'session.ended', 'personId', OLD.user_id)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_session_ended AFTER DELETE ON session FOR EACH ROW EXECUTE FUNCTION tell_session_ended();
CREATE FUNCTION tell_membership_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('ravabet', json_build_object('kind', 'session.ended', 'personId', NEW.person_id)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_membership_changed AFTER INSERT OR UPDATE ON membership FOR EACH ROW EXECUTE FUNCTION tell_membership_changed();

-- ---------------------------------------------------------------- what is published or recorded never changes
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is not allowed: its rows never change', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON audit_seal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON press_release_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION keep_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - 'withdrawn_at' - 'current') IS DISTINCT FROM (to_jsonb(OLD) - 'withdrawn_at' - 'current') THEN
    RAISE EXCEPTION 'a publication never changes; only its withdrawal is recorded' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_publication BEFORE UPDATE ON publication FOR EACH ROW EXECUTE FUNCTION keep_publication();

-- ---------------------------------------------------------------- row-level security
DO $$
DECLARE t text;
BEGIN
  FOR t IN
    SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables b USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND c.column_name = 'organization_id' AND b.table_type = 'BASE TABLE'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organization ON %I TO ravabet_app USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()))', t);
  END LOOP;
END $$;

ALTER TABLE organization ENABLE ROW LEVEL SECURITY;
ALTER TABLE organization FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON organization TO ravabet_app USING (id = (SELECT current_organization())) WITH CHECK (id = (SELECT current_organization()) OR parent_id = (SELECT current_organization()));
CREATE POLICY whole_tree ON organization FOR SELECT TO ravabet_identity, ravabet_public, ravabet_jobs USING (true);

-- Finding out where a person belongs comes before any organisation is chosen.
CREATE POLICY every_membership ON membership FOR SELECT TO ravabet_identity USING (true);
CREATE POLICY every_unit ON unit FOR SELECT TO ravabet_identity USING (true);
CREATE POLICY every_deputy ON deputy FOR SELECT TO ravabet_identity USING (true);
CREATE POLICY every_invitation ON invitation FOR SELECT TO ravabet_identity USING (true);

-- Background work looks across organisations to find what waits; it changes tenant rows through withOrganization like everybody.
CREATE POLICY every_row ON search_pending TO ravabet_jobs USING (true) WITH CHECK (true);
CREATE POLICY every_row ON audit_pending TO ravabet_jobs USING (true) WITH CHECK (true);
CREATE POLICY every_row ON audit_seal TO ravabet_jobs USING (true) WITH CHECK (true);
CREATE POLICY every_row ON audit_entry FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON press_release FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON notification FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON idempotency_key TO ravabet_jobs USING (true);
CREATE POLICY every_row ON presence TO ravabet_jobs USING (true);
CREATE POLICY every_row ON file FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON stored_content FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON file_variant FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON job FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON publication FOR SELECT TO ravabet_jobs USING (true);

-- The public sees publications and nothing else, and a publication that was never withdrawn only as a tombstone after.
CREATE POLICY published ON publication FOR SELECT TO ravabet_public USING (organization_id = (SELECT current_organization()));
CREATE POLICY published ON publication_picture FOR SELECT TO ravabet_public USING (organization_id = (SELECT current_organization()));
CREATE POLICY published ON file_variant FOR SELECT TO ravabet_public USING (organization_id = (SELECT current_organization()) AND EXISTS (
  SELECT 1 FROM publication_picture p JOIN publication q USING (organization_id, press_release_id, n)
  WHERE p.organization_id = file_variant.organization_id AND p.sha256 = file_variant.sha256 AND q.current AND q.withdrawn_at IS NULL));

-- ---------------------------------------------------------------- grants
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ravabet_app, ravabet_identity, ravabet_jobs, ravabet_public;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ravabet_app, ravabet_jobs;

GRANT SELECT, INSERT, UPDATE, DELETE ON unit, weekend_rule, holiday, membership, deputy, invitation, register_counter, change_counter,
  file, stored_content, file_variant, job, notification, comment, task, task_evidence, saved_view, presence,
  press_release, press_release_picture TO ravabet_app;
GRANT SELECT, INSERT, UPDATE ON organization TO ravabet_app;
GRANT SELECT, INSERT ON audit_entry, office_number, idempotency_key, press_release_version, press_release_approval, publication_picture TO ravabet_app;
GRANT SELECT, INSERT, UPDATE (withdrawn_at, current) ON publication TO ravabet_app;
GRANT SELECT ON audit_seal, search_entry TO ravabet_app;
GRANT INSERT ON search_pending, audit_pending TO ravabet_app;

GRANT SELECT, INSERT, UPDATE, DELETE ON person, session, account, verification, two_factor, passkey, rate_limit TO ravabet_identity;
GRANT SELECT ON organization, membership, unit, deputy, invitation TO ravabet_identity;

GRANT SELECT ON organization, audit_entry, press_release, notification, file, stored_content, file_variant, job, publication TO ravabet_jobs;
GRANT SELECT, DELETE ON search_pending, audit_pending, idempotency_key, presence TO ravabet_jobs;
GRANT SELECT, INSERT ON audit_seal TO ravabet_jobs;

GRANT SELECT (id, parent_id, slug, kind, names, time_zone, letterhead, updated_at) ON organization TO ravabet_public;
GRANT SELECT ON publication, publication_picture, file_variant TO ravabet_public;

-- The indexer writes what it read, for the organisation it works for.
GRANT SELECT, INSERT, UPDATE, DELETE ON search_entry TO ravabet_jobs;
CREATE POLICY every_row ON search_entry TO ravabet_jobs USING (true) WITH CHECK (true);

-- pg-boss keeps its tables in a schema of its own, made by its own role.
DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO ravabet_jobs', current_database()); END $$;
