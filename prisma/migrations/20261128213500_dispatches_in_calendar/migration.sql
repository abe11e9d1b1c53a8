-- A month of the calendar looks for sendings by their hour.
CREATE INDEX dispatch_scheduled ON dispatch (organization_id, scheduled_for) WHERE state = 'scheduled';
CREATE INDEX dispatch_started ON dispatch (organization_id, started_at) WHERE started_at IS NOT NULL;
