-- A change of roles and the end of a membership end the person's sessions in the same transaction: nobody goes on with what they
-- were. The application's role may not touch sessions; this function may, and only this.
CREATE FUNCTION end_sessions_of_member() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM session WHERE user_id = NEW.person_id;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION end_sessions_of_member() FROM PUBLIC;
CREATE TRIGGER end_sessions_of_member AFTER UPDATE OF roles, ended_at ON membership FOR EACH ROW
  WHEN (OLD.roles IS DISTINCT FROM NEW.roles OR (OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL))
  EXECUTE FUNCTION end_sessions_of_member();

-- Suspension too.
CREATE FUNCTION end_sessions_of_suspended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM session WHERE user_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER end_sessions_of_suspended AFTER UPDATE OF suspended_at ON person FOR EACH ROW
  WHEN (OLD.suspended_at IS NULL AND NEW.suspended_at IS NOT NULL) EXECUTE FUNCTION end_sessions_of_suspended();
