-- The address on letters is a text per language; what was written until now is Persian.
-- Row-level security holds for the owner too where it is no superuser; here every organisation's row is moved.
ALTER TABLE organization NO FORCE ROW LEVEL SECURITY;
UPDATE organization SET letterhead = jsonb_set(letterhead, '{address}', jsonb_build_object('fa', letterhead->'address'))
  WHERE jsonb_typeof(letterhead->'address') = 'string';
ALTER TABLE organization FORCE ROW LEVEL SECURITY;
