-- The last change there is: what a list of records as they are now is a list of.
CREATE INDEX revision_recorded ON revision (recorded_at);
