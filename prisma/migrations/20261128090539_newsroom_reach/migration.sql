-- CreateTable
CREATE TABLE "newsroom_subscriber" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "language" TEXT NOT NULL,
    "languages" TEXT[],
    "topic_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "secret_round" INTEGER NOT NULL DEFAULT 1,
    "confirm_hash" TEXT NOT NULL,
    "manage_hash" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "unsubscribed_at" TIMESTAMPTZ(3),

    CONSTRAINT "newsroom_subscriber_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "newsroom_mail" (
    "organization_id" UUID NOT NULL,
    "press_release_id" UUID NOT NULL,
    "subscriber_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "newsroom_mail_pkey" PRIMARY KEY ("organization_id","press_release_id","subscriber_id")
);

-- CreateTable
CREATE TABLE "newsroom_event" (
    "organization_id" UUID NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "press_release_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "change" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "newsroom_event_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "press_question" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'received',
    "language" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "outlet" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "deadline_text" TEXT NOT NULL DEFAULT '',
    "deadline_at" TIMESTAMPTZ(3),
    "press_release_id" UUID,
    "assignee_id" UUID,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "answer_mailed_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "press_question_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "newsroom_count" (
    "organization_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "press_release_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "newsroom_count_pkey" PRIMARY KEY ("organization_id","day","press_release_id","language","what","source","host")
);

-- CreateIndex
CREATE UNIQUE INDEX "newsroom_subscriber_organization_id_email_key" ON "newsroom_subscriber"("organization_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "newsroom_subscriber_organization_id_confirm_hash_key" ON "newsroom_subscriber"("organization_id", "confirm_hash");

-- CreateIndex
CREATE UNIQUE INDEX "newsroom_subscriber_organization_id_manage_hash_key" ON "newsroom_subscriber"("organization_id", "manage_hash");

-- CreateIndex
CREATE UNIQUE INDEX "press_question_organization_id_code_hash_key" ON "press_question"("organization_id", "code_hash");
-- ---------------------------------------------------------------- who may see which row
ALTER TABLE newsroom_subscriber ADD FOREIGN KEY (organization_id) REFERENCES organization (id),
  ADD CHECK (state IN ('pending', 'confirmed', 'unsubscribed')), ADD CHECK (language IN ('fa', 'ar', 'en', 'zh'));
ALTER TABLE newsroom_mail ADD FOREIGN KEY (organization_id, subscriber_id) REFERENCES newsroom_subscriber (organization_id, id) ON DELETE CASCADE,
  ADD FOREIGN KEY (organization_id, press_release_id) REFERENCES press_release (organization_id, id) ON DELETE CASCADE,
  ADD CHECK (state IN ('queued', 'sending', 'sent', 'failed'));
ALTER TABLE newsroom_event ADD FOREIGN KEY (organization_id) REFERENCES organization (id), ADD CHECK (change IN ('published', 'withdrawn'));
ALTER TABLE press_question ADD FOREIGN KEY (organization_id) REFERENCES organization (id),
  ADD FOREIGN KEY (organization_id, assignee_id) REFERENCES membership (organization_id, person_id),
  ADD FOREIGN KEY (organization_id, press_release_id) REFERENCES press_release (organization_id, id) ON DELETE SET NULL (press_release_id),
  ADD CHECK (state IN ('received', 'assigned', 'answered', 'closed')), ADD CHECK (language IN ('fa', 'ar', 'en', 'zh')),
  ADD CHECK (email <> '' OR phone <> '');
ALTER TABLE newsroom_count ADD FOREIGN KEY (organization_id) REFERENCES organization (id),
  ADD CHECK (what IN ('read', 'kit', 'picture', 'document')), ADD CHECK (source IN ('direct', 'inside', 'search', 'social', 'site'));

CREATE INDEX newsroom_mail_waiting ON newsroom_mail (next_at) WHERE state IN ('queued', 'sending');
CREATE INDEX newsroom_subscriber_confirmed ON newsroom_subscriber (organization_id, id) WHERE state = 'confirmed';
CREATE INDEX newsroom_subscriber_going ON newsroom_subscriber (organization_id) WHERE state <> 'confirmed';
CREATE INDEX press_question_newest ON press_question (organization_id, created_at DESC, id DESC);
CREATE INDEX publication_story_languages ON publication (organization_id, story_id) WHERE current AND withdrawn_at IS NULL;
CREATE INDEX newsroom_count_release ON newsroom_count (organization_id, press_release_id, day);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['newsroom_subscriber', 'newsroom_mail', 'newsroom_event', 'press_question', 'newsroom_count'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organization ON %I TO ravabet_app USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()))', t);
  END LOOP;
END $$;
-- Background work looks across organisations for what waits; it changes rows through withOrganization like everybody.
CREATE POLICY every_row ON newsroom_event FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON newsroom_mail FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON newsroom_subscriber FOR SELECT TO ravabet_jobs USING (true);
CREATE POLICY every_row ON press_question FOR SELECT TO ravabet_jobs USING (true);

GRANT SELECT, INSERT, UPDATE, DELETE ON newsroom_subscriber, newsroom_mail, newsroom_event TO ravabet_app;
GRANT SELECT, INSERT, UPDATE ON press_question, newsroom_count TO ravabet_app;
GRANT USAGE ON SEQUENCE newsroom_event_id_seq TO ravabet_app;
GRANT SELECT ON newsroom_event, newsroom_mail, press_question TO ravabet_jobs;
-- Not the addresses: only whose time is over.
GRANT SELECT (organization_id, id, state, requested_at, unsubscribed_at) ON newsroom_subscriber TO ravabet_jobs;

CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON press_question FOR EACH ROW EXECUTE FUNCTION count_change('press-questions');
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON press_question FOR EACH ROW EXECUTE FUNCTION await_indexing('PressQuestion');

-- What is to be told outside (subscribers, a hub) is written down with the publication itself.
CREATE FUNCTION await_telling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO newsroom_event (organization_id, press_release_id, n, change, language)
      VALUES (NEW.organization_id, NEW.press_release_id, NEW.n, 'published', NEW.language);
  ELSIF NEW.withdrawn_at IS NOT NULL AND OLD.withdrawn_at IS NULL AND NEW.current THEN
    INSERT INTO newsroom_event (organization_id, press_release_id, n, change, language)
      VALUES (NEW.organization_id, NEW.press_release_id, NEW.n, 'withdrawn', NEW.language);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER await_telling AFTER INSERT OR UPDATE ON publication FOR EACH ROW EXECUTE FUNCTION await_telling();
