-- Feeds tell of what was corrected or withdrawn lately, however old the release is: both are found from the newest change on.
CREATE INDEX publication_corrected ON publication (organization_id, language, published_at DESC, press_release_id DESC)
  WHERE current AND withdrawn_at IS NULL AND published_at > first_published_at;
CREATE INDEX publication_withdrawn ON publication (organization_id, language, withdrawn_at DESC, press_release_id DESC)
  WHERE current AND withdrawn_at IS NOT NULL;
