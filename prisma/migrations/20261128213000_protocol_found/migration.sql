-- The indexer reads what it indexes.
DO $$ DECLARE name text; BEGIN
  FOREACH name IN ARRAY ARRAY['guest', 'guest_office', 'gift', 'resource', 'occasion', 'visit', 'delegation'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO ravabet_jobs', name);
    EXECUTE format('CREATE POLICY every_row ON %I FOR SELECT TO ravabet_jobs USING (true)', name);
  END LOOP;
END $$;

-- Guests, gifts, resources and the organisation's own occasions are found; visits, whose changes nobody told the indexer, are as well.
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON guest FOR EACH ROW EXECUTE FUNCTION await_indexing('Guest');
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON gift FOR EACH ROW EXECUTE FUNCTION await_indexing('Gift');
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON resource FOR EACH ROW EXECUTE FUNCTION await_indexing('Resource');
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON occasion FOR EACH ROW EXECUTE FUNCTION await_indexing('Occasion');
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON visit FOR EACH ROW EXECUTE FUNCTION await_indexing('Visit');

-- A visit is found by its countries, a guest by offices held, a gift by the guest's names: those change elsewhere.
CREATE FUNCTION await_indexing_of(kind text, org uuid, id uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO search_pending (organization_id, subject_type, subject_id) VALUES (org, kind, id);
$$;
CREATE FUNCTION await_indexing_visit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN PERFORM await_indexing_of('Visit', OLD.organization_id, OLD.visit_id);
  ELSE PERFORM await_indexing_of('Visit', NEW.organization_id, NEW.visit_id); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER await_indexing_visit AFTER INSERT OR UPDATE OR DELETE ON delegation FOR EACH ROW EXECUTE FUNCTION await_indexing_visit();

CREATE FUNCTION await_indexing_guest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN PERFORM await_indexing_of('Guest', OLD.organization_id, OLD.guest_id);
  ELSE PERFORM await_indexing_of('Guest', NEW.organization_id, NEW.guest_id); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER await_indexing_guest AFTER INSERT OR UPDATE OR DELETE ON guest_office FOR EACH ROW EXECUTE FUNCTION await_indexing_guest();

CREATE FUNCTION await_indexing_gifts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_pending (organization_id, subject_type, subject_id)
    SELECT g.organization_id, 'Gift', g.id FROM gift g WHERE g.organization_id = NEW.organization_id AND g.guest_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER await_indexing_gifts AFTER UPDATE ON guest FOR EACH ROW
  WHEN ((OLD.name_persian, OLD.name_latin, OLD.name_chinese) IS DISTINCT FROM (NEW.name_persian, NEW.name_latin, NEW.name_chinese))
  EXECUTE FUNCTION await_indexing_gifts();

-- What was written before this migration is found as well.
INSERT INTO search_pending (organization_id, subject_type, subject_id)
  SELECT organization_id, 'Guest', id FROM guest
  UNION ALL SELECT organization_id, 'Gift', id FROM gift
  UNION ALL SELECT organization_id, 'Resource', id FROM resource
  UNION ALL SELECT organization_id, 'Occasion', id FROM occasion
  UNION ALL SELECT organization_id, 'Visit', id FROM visit;
