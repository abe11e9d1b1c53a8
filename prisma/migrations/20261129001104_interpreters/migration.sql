-- AlterTable
ALTER TABLE "visit_service" ADD COLUMN     "language" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "person_id" UUID;

-- An interpreter of the house is one of its members; only a service of that kind has a language and a person.
ALTER TABLE visit_service ADD FOREIGN KEY (organization_id, person_id) REFERENCES membership (organization_id, person_id);
ALTER TABLE visit_service ADD CONSTRAINT visit_service_interpreter
  CHECK (kind = 'interpreter' OR (language = '' AND person_id IS NULL));
-- Whom somebody interprets for at a time is asked of all visits.
CREATE INDEX visit_service_person ON visit_service (organization_id, person_id, starts_at)
  WHERE person_id IS NOT NULL AND removed_at IS NULL;
