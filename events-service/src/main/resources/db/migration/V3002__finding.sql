-- Every filter alone, in the order of the list: the newest day first (docs/performance.md has the plans). What is common is
-- met soon on a walk from the newest day, what is rare is found by an index of its own.
CREATE INDEX event_admin1 ON event (lower(admin1), coalesce(starts, '0001-01-01'), id);
CREATE INDEX event_type ON event (event_type, coalesce(starts, '0001-01-01'), id);
CREATE INDEX event_disorder_type ON event (disorder_type, coalesce(starts, '0001-01-01'), id);
CREATE INDEX event_outcome ON event (outcome, coalesce(starts, '0001-01-01'), id);
CREATE INDEX event_grade ON event (grade, coalesce(starts, '0001-01-01'), id);
CREATE INDEX event_status ON event (status, coalesce(starts, '0001-01-01'), id) WHERE status <> 'reported';
CREATE INDEX event_sources ON event (source_count);
CREATE INDEX event_confidence ON event (confidence);

-- Of spans of numbers the planner knows how much lies in them; of a box of points it believes a thousandth.
CREATE INDEX event_place ON event (longitude, latitude);
DROP INDEX event_point;

-- It reads the document: found by its index unless nearly every event matches.
ALTER FUNCTION victims_of COST 1000;
