-- Lists leave out what is retracted or merged unless it is asked for: only with the status in it is an index enough.
DROP INDEX event_place, event_by_killed;
CREATE INDEX event_place ON event_columns (longitude, latitude) INCLUDE (starts, id, revision, recorded_at, status);
CREATE INDEX event_by_killed ON event_columns (coalesce(killed, -1), id) INCLUDE (killed, starts, revision, recorded_at, status);
