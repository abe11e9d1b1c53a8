-- The indexer and the rounds that remind read these across organisations; they change tenant rows through withOrganization.
GRANT SELECT ON task, membership, unit TO ravabet_jobs;
CREATE POLICY every_row ON task FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON membership FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON unit FOR SELECT TO ravabet_jobs USING (true);

-- What is found by its office number is looked up, not searched.
CREATE INDEX search_entry_number ON search_entry (organization_id, office_number) WHERE office_number IS NOT NULL;
CREATE INDEX office_number_newest ON office_number (organization_id, assigned_at DESC, kind, n DESC);

-- What is due: reminders before, and once when it is late.
CREATE INDEX task_owed ON task (due_at) WHERE deleted_at IS NULL AND due_at IS NOT NULL AND state IN ('open', 'accepted', 'returned');
CREATE INDEX task_newest ON task (organization_id, created_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON task FOR EACH ROW EXECUTE FUNCTION count_change('tasks');
