-- A release, an event and a visit lead back to the request that they were made from.
CREATE INDEX support_request_became ON support_request (organization_id, became_type, became_id) WHERE became_id IS NOT NULL;
