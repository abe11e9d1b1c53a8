-- Written by hand.
ALTER TABLE channel ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE social_post ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE social_post ADD FOREIGN KEY (organization_id, press_release_id) REFERENCES press_release (organization_id, id);
ALTER TABLE publishing_freeze ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE channel ADD CONSTRAINT channel_kind CHECK (kind IN ('bot', 'webhook', 'manual'));
ALTER TABLE social_post ADD CONSTRAINT social_post_state CHECK (state IN
  ('draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'sending', 'published', 'failed', 'unknown'));
ALTER TABLE social_post ADD CONSTRAINT social_post_published CHECK (state <> 'published' OR published_at IS NOT NULL);
ALTER TABLE social_post_attempt ADD CONSTRAINT social_post_attempt_outcome
  CHECK (outcome IN ('published', 'later', 'refused', 'unknown', 'asked'));

ALTER TABLE channel ENABLE ROW LEVEL SECURITY;
ALTER TABLE channel FORCE ROW LEVEL SECURITY;
ALTER TABLE social_post ENABLE ROW LEVEL SECURITY;
ALTER TABLE social_post FORCE ROW LEVEL SECURITY;
ALTER TABLE social_post_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE social_post_attempt FORCE ROW LEVEL SECURITY;
ALTER TABLE publishing_freeze ENABLE ROW LEVEL SECURITY;
ALTER TABLE publishing_freeze FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON channel TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
CREATE POLICY own_organization ON social_post TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
CREATE POLICY own_organization ON social_post_attempt TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
CREATE POLICY own_organization ON publishing_freeze TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE ON channel TO ravabet_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON social_post TO ravabet_app;
GRANT SELECT, INSERT ON social_post_attempt TO ravabet_app;
GRANT SELECT, INSERT, DELETE ON publishing_freeze TO ravabet_app;

-- The rounds that send and the indexer look across organisations; they change rows through withOrganization.
GRANT SELECT ON social_post, channel, publishing_freeze TO ravabet_jobs;
CREATE POLICY every_row ON social_post FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON channel FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON publishing_freeze FOR SELECT TO ravabet_jobs USING (true);

-- What the rounds look for every second.
CREATE INDEX social_post_moving ON social_post (state, next_try_at) WHERE state IN ('scheduled', 'sending') AND deleted_at IS NULL;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON social_post FOR EACH ROW EXECUTE FUNCTION count_change('social-posts');
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON social_post FOR EACH ROW EXECUTE FUNCTION await_indexing('SocialPost');

-- The evidence of a task is the proof of a post made by hand.
GRANT SELECT ON task_evidence TO ravabet_jobs;
CREATE POLICY every_row ON task_evidence FOR SELECT TO ravabet_jobs USING (true);
