-- A dispatch is found by the title of its release, so it is indexed anew when either changes.
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON dispatch FOR EACH ROW EXECUTE FUNCTION await_indexing('Dispatch');

CREATE FUNCTION await_indexing_dispatches() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_pending (organization_id, subject_type, subject_id)
    SELECT d.organization_id, 'Dispatch', d.id FROM dispatch d WHERE d.organization_id = NEW.organization_id AND d.press_release_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER await_indexing_dispatches AFTER UPDATE OF title, language ON press_release FOR EACH ROW
  WHEN (OLD.title IS DISTINCT FROM NEW.title OR OLD.language IS DISTINCT FROM NEW.language) EXECUTE FUNCTION await_indexing_dispatches();

-- What was sent before this migration is found as well.
INSERT INTO search_pending (organization_id, subject_type, subject_id) SELECT organization_id, 'Dispatch', id FROM dispatch;

-- What somebody was sent, newest first.
CREATE INDEX delivery_of_recipient ON delivery (organization_id, recipient_id, id DESC) WHERE recipient_id IS NOT NULL;
