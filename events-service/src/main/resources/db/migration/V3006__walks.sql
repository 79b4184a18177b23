-- What is recorded ahead of its day: a list as of an instant begins at that instant's day, and looks here for the rest.
CREATE INDEX event_ahead ON event (starts) WHERE starts > (recorded_at AT TIME ZONE 'UTC')::date;
CREATE INDEX casualty_claim_ahead ON casualty_claim (starts) WHERE starts > (recorded_at AT TIME ZONE 'UTC')::date;
CREATE INDEX force_level_ahead ON force_level (as_of) WHERE as_of > (recorded_at AT TIME ZONE 'UTC')::date;
CREATE INDEX tempo_claim_ahead ON tempo_claim (starts) WHERE starts > (recorded_at AT TIME ZONE 'UTC')::date;
