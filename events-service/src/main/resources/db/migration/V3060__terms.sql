-- One index over what events are found by that has no order: names, words, weapons; and beside them what they are often asked with, so
-- that a word and a country are looked up together. PostgreSQL takes such for independent, and where the two hardly ever meet it
-- walked on and on for a page.
SET LOCAL maintenance_work_mem = '256MB';

-- Country, kind, grade and the month in which it began, counted from the year 0.
CREATE FUNCTION event_terms(country text, sub_event_type text, grade text, starts date) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT ARRAY[country, sub_event_type, grade, (extract(year FROM starts) * 12 + extract(month FROM starts))::text]
$$;
CREATE INDEX event_found ON event_columns
    USING gin (words, attackers, targets, weapons, event_terms(country, sub_event_type, grade, starts));

-- What runs into a day from the days before: looked for among the few that last longer than one.
CREATE INDEX event_lasting ON event_columns USING gist (daterange(starts, ends, '[]')) WHERE ends > starts;

ANALYZE event_columns;
