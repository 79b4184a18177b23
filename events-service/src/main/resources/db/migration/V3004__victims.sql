-- Of lists with few values the planner believes that each is common, and walks all events for one that is not there. An
-- index for each of the four gives a page as it lies, however many or few there are. Where there are millions of events, make
-- them CONCURRENTLY before: nothing is written while they are made here.
ALTER FUNCTION victims_of PARALLEL SAFE;
CREATE INDEX IF NOT EXISTS event_dead_attackers ON event (coalesce(starts, '0001-01-01'), id)
    WHERE victims_of(record) @> '{attackers}';
CREATE INDEX IF NOT EXISTS event_dead_targets ON event (coalesce(starts, '0001-01-01'), id)
    WHERE victims_of(record) @> '{targets}';
CREATE INDEX IF NOT EXISTS event_dead_civilians ON event (coalesce(starts, '0001-01-01'), id)
    WHERE victims_of(record) @> '{civilians}';
CREATE INDEX IF NOT EXISTS event_dead_unknown ON event (coalesce(starts, '0001-01-01'), id)
    WHERE victims_of(record) @> '{unknown}';
DROP INDEX event_victims;
