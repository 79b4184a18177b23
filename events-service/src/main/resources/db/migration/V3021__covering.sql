-- Of a box, or of so many killed, thousands are found where a page is wanted: they are sorted off the index, and only those
-- shown are read. Lists leave out what is retracted or merged unless it is asked for, so the index holds the status too.
DROP INDEX event_place, event_by_killed;
CREATE INDEX event_place ON event_columns (longitude, latitude) INCLUDE (starts, id, revision, recorded_at, status);
CREATE INDEX event_by_killed ON event_columns (coalesce(killed, -1), id) INCLUDE (killed, starts, revision, recorded_at, status);
