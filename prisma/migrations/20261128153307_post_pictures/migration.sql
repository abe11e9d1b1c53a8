-- CreateTable
CREATE TABLE "social_post_picture" (
    "organization_id" UUID NOT NULL,
    "social_post_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "alternative_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "social_post_picture_pkey" PRIMARY KEY ("organization_id","social_post_id","file_id")
);

-- CreateIndex
CREATE INDEX "social_post_picture_organization_id_file_id_idx" ON "social_post_picture"("organization_id", "file_id");

-- AddForeignKey
ALTER TABLE "social_post_picture" ADD CONSTRAINT "social_post_picture_organization_id_social_post_id_fkey" FOREIGN KEY ("organization_id", "social_post_id") REFERENCES "social_post"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what the schema language cannot say
ALTER TABLE social_post_picture ADD FOREIGN KEY (organization_id, file_id) REFERENCES file (organization_id, id);
ALTER TABLE social_post_picture ENABLE ROW LEVEL SECURITY;
ALTER TABLE social_post_picture FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON social_post_picture TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE, DELETE ON social_post_picture TO ravabet_app;
