-- A correction is no news: whatever was corrected since, a release keeps the day and the place of its first publication.
ALTER TABLE "publication" ADD COLUMN     "first_published_at" TIMESTAMPTZ(3);

-- Row-level security holds for the owner too where it is no superuser, and triggers keep publications as they are and tell of them.
-- Here every organisation's rows get what they lack, and there is nothing to tell.
ALTER TABLE publication NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;
ALTER TABLE publication_search NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;
ALTER TABLE publication_topic NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;

UPDATE publication p SET first_published_at = f.at
  FROM (SELECT organization_id, press_release_id, min(published_at) AS at FROM publication GROUP BY 1, 2) f
  WHERE f.organization_id = p.organization_id AND f.press_release_id = p.press_release_id;
UPDATE publication_search s SET published_at = p.first_published_at FROM publication p
  WHERE p.organization_id = s.organization_id AND p.press_release_id = s.press_release_id AND p.current
    AND s.published_at <> p.first_published_at;
UPDATE publication_topic t SET published_at = p.first_published_at FROM publication p
  WHERE p.organization_id = t.organization_id AND p.press_release_id = t.press_release_id AND p.current
    AND t.published_at <> p.first_published_at;

ALTER TABLE publication_topic FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER;
ALTER TABLE publication_search FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER;
ALTER TABLE publication FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER;
ALTER TABLE publication ALTER COLUMN first_published_at SET NOT NULL;

-- The public pages order, page and count by it.
DROP INDEX publication_newest;
CREATE INDEX publication_newest ON publication (organization_id, language, first_published_at DESC, press_release_id DESC)
  WHERE current AND withdrawn_at IS NULL;
DROP INDEX publication_pictured;
CREATE INDEX publication_pictured ON publication (organization_id, language, first_published_at DESC, press_release_id DESC)
  WHERE current AND withdrawn_at IS NULL AND pictures <> '[]'::jsonb;

CREATE OR REPLACE FUNCTION keep_publication_topics() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM publication_topic WHERE organization_id = NEW.organization_id AND press_release_id = NEW.press_release_id;
  INSERT INTO publication_topic (organization_id, topic_id, press_release_id, language, published_at)
    SELECT p.organization_id, t.id, p.press_release_id, p.language, p.first_published_at
    FROM publication p JOIN topic t ON t.organization_id = p.organization_id AND t.id = ANY (p.topic_ids)
    WHERE p.organization_id = NEW.organization_id AND p.press_release_id = NEW.press_release_id AND p.current AND p.withdrawn_at IS NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
