-- The feed of changes, in its order; its end is also the latest instant at which anything was recorded.
CREATE INDEX revision_in_order ON revision (recorded_at, record_id, revision);
DROP INDEX revision_recorded;
