-- ---------------------------------------------------------------- a row points within its organisation
ALTER TABLE dispatch ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE dispatch ADD FOREIGN KEY (organization_id, press_release_id) REFERENCES press_release (organization_id, id);
ALTER TABLE dispatch ADD FOREIGN KEY (organization_id, prepared_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE dispatch ADD FOREIGN KEY (organization_id, sent_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE suppression ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE suppression ADD FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE suppression ADD FOREIGN KEY (organization_id, lifted_by_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE distribution_setting ADD FOREIGN KEY (organization_id) REFERENCES organization (id);

-- ---------------------------------------------------------------- closed lists
ALTER TABLE dispatch
  ADD CHECK (purpose IN ('release', 'embargo', 'correction', 'withdrawal', 'subscription')),
  ADD CHECK (state IN ('draft', 'scheduled', 'sending', 'paused', 'done', 'cancelled')),
  ADD CHECK (timing IN ('now', 'published', 'at')),
  ADD CHECK (timing <> 'at' OR scheduled_for IS NOT NULL);
ALTER TABLE delivery
  ADD CHECK (state IN ('queued', 'sending', 'sent', 'deferred', 'bounced', 'suppressed', 'unknown', 'cancelled')),
  ADD CHECK (language IN ('fa', 'ar', 'en', 'zh')),
  ADD CHECK ((state = 'sending') = (claimed_by IS NOT NULL)),
  -- A line break in an address would begin a header of its own.
  ADD CHECK (mail !~ '[[:cntrl:][:space:]<>,;"]');
ALTER TABLE suppression ADD CHECK (reason IN ('bounced', 'unsubscribed', 'complained', 'by-hand'));

-- ---------------------------------------------------------------- indexes
CREATE INDEX dispatch_newest ON dispatch (organization_id, created_at DESC, id DESC);
CREATE INDEX dispatch_running ON dispatch (state) WHERE state IN ('scheduled', 'sending');
CREATE INDEX delivery_due ON delivery (organization_id, dispatch_id, next_try_at) WHERE state IN ('queued', 'deferred');
CREATE INDEX delivery_claimed ON delivery (claimed_by) WHERE claimed_by IS NOT NULL;
CREATE INDEX delivery_list ON delivery (organization_id, dispatch_id, state, id);
CREATE INDEX delivery_id ON delivery (id);
CREATE INDEX delivery_pitched ON delivery (mail_normalised, sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX suppression_newest ON suppression (organization_id, created_at DESC, id DESC);
-- One address holds at most one suppression that is not lifted.
CREATE UNIQUE INDEX suppression_holds ON suppression (organization_id, mail_normalised) WHERE lifted_at IS NULL;

-- ---------------------------------------------------------------- row-level security and grants
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['dispatch', 'delivery', 'suppression', 'distribution_setting'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organization ON %I TO ravabet_app USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()))', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ravabet_app', t);
  END LOOP;
END $$;

-- Finding what waits looks across organisations; it is changed through withOrganization like everything.
CREATE POLICY every_row ON dispatch FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON delivery FOR SELECT TO ravabet_jobs USING (true);
GRANT SELECT ON dispatch, delivery TO ravabet_jobs;

-- Machinery of the installation, of no organisation: which processes send, and how fast.
GRANT SELECT, INSERT, UPDATE, DELETE ON mail_worker, mail_rate TO ravabet_jobs;
GRANT SELECT, INSERT, UPDATE ON mail_rate TO ravabet_app;

CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON dispatch FOR EACH ROW EXECUTE FUNCTION count_change('dispatches');

-- ---------------------------------------------------------------- ids made in bulk
-- A UUIDv7, for rows that one statement makes by the thousand (PostgreSQL has its own only from version 18 on).
CREATE FUNCTION new_time_ordered_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid
$$;

-- ---------------------------------------------------------------- who was written to a short while ago
-- Sister organisations share a parent. Of theirs only the fact and the organisation's name come out, nothing of what was sent: this
-- function may look, the application may not. The owner needs policies of its own where it is no superuser (FORCE).
CREATE POLICY narrow_answers ON delivery FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY narrow_answers ON dispatch FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY narrow_answers ON organization FOR SELECT TO CURRENT_USER USING (true);

CREATE FUNCTION recently_pitched(addresses text[], days int, except_dispatch uuid)
  RETURNS TABLE (mail_normalised text, organization_id uuid, organization_names jsonb, last_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH own AS (SELECT id, parent_id FROM organization WHERE id = current_organization()),
  family AS (
    SELECT o.id, o.names FROM organization o, own
    WHERE o.id = own.id OR (own.parent_id IS NOT NULL AND (o.parent_id = own.parent_id OR o.id = own.parent_id)) OR o.parent_id = own.id)
  SELECT d.mail_normalised, f.id, f.names, max(d.sent_at)
  FROM delivery d
  JOIN family f ON f.id = d.organization_id
  JOIN dispatch p ON p.organization_id = d.organization_id AND p.id = d.dispatch_id
  WHERE d.mail_normalised = ANY (addresses) AND d.sent_at > now() - make_interval(days => days)
    AND d.dispatch_id <> except_dispatch AND p.purpose IN ('release', 'embargo')
  GROUP BY d.mail_normalised, f.id, f.names
$$;
REVOKE ALL ON FUNCTION recently_pitched(text[], int, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION recently_pitched(text[], int, uuid) TO ravabet_app;
