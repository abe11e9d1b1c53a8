-- What an archive brought and what people added say the same: an older address, and what stands for it now.
ALTER TABLE "newsroom_redirect" ADD COLUMN     "import_id" UUID;
CREATE INDEX "newsroom_redirect_organization_id_import_id_idx" ON "newsroom_redirect"("organization_id", "import_id");
ALTER TABLE newsroom_redirect ADD FOREIGN KEY (organization_id, import_id) REFERENCES archive_import (organization_id, id);

-- Row-level security holds for the owner too where it is no superuser; here every organisation's rows are moved.
ALTER TABLE newsroom_redirect NO FORCE ROW LEVEL SECURITY;
ALTER TABLE old_address NO FORCE ROW LEVEL SECURITY;

-- As addresses of archives are compared: in lower case, without the names of files that servers add by themselves.
CREATE TEMPORARY TABLE compared ON COMMIT DROP AS
  SELECT organization_id, id, regexp_replace(regexp_replace(lower(normalize(path, NFC)), '//+', '/', 'g'),
    '/(index|default)\.(html?|php|aspx?)(?=\?|$)', '/') AS path
  FROM newsroom_redirect;
UPDATE compared SET path = regexp_replace(path, '(.)/(?=\?|$)', '\1');
DELETE FROM newsroom_redirect r USING compared c WHERE c.organization_id = r.organization_id AND c.id = r.id AND (c.path = '/'
  OR EXISTS (SELECT 1 FROM compared o WHERE o.organization_id = c.organization_id AND o.path = c.path AND o.id < c.id));
UPDATE newsroom_redirect r SET path = c.path FROM compared c
  WHERE c.organization_id = r.organization_id AND c.id = r.id AND c.path <> r.path;
INSERT INTO newsroom_redirect (organization_id, id, path, press_release_id, import_id)
  SELECT organization_id, gen_random_uuid(), address, press_release_id, import_id FROM old_address
  ON CONFLICT (organization_id, path) DO NOTHING;
ALTER TABLE newsroom_redirect FORCE ROW LEVEL SECURITY;
DROP TABLE "old_address";

-- The newsroom sends on to what it shows: an address of a draft or of an import that was taken back is as if it were not.
DROP POLICY shown ON newsroom_redirect;
CREATE POLICY shown ON newsroom_redirect FOR SELECT TO ravabet_public USING (organization_id = (SELECT current_organization())
  AND (press_release_id IS NULL OR EXISTS (SELECT 1 FROM publication q WHERE q.organization_id = newsroom_redirect.organization_id
    AND q.press_release_id = newsroom_redirect.press_release_id AND q.current)));
