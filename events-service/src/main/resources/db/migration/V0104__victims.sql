-- Whose dead a record tells apart, for the filter of that name; where it tells of none they are unknown.
CREATE FUNCTION victims_of(record jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(array_agg(key), '{unknown}')
    FROM jsonb_each(record -> 'killed_by_group') AS dead
    WHERE value NOT IN ('null'::jsonb, '{}'::jsonb)
$$;

CREATE INDEX event_victims ON event USING gin (victims_of(record));
