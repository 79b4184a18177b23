-- Words are split where people do: PostgreSQL reads "Air/drone" as the path of a file, "St.Petersburg" as a host, and such a word was
-- found whole only. What is asked for comes split alike. docs/operations.md tells how long the words take to be made anew.
SET LOCAL maintenance_work_mem = '256MB';

-- As in V3020, its words taken apart.
CREATE OR REPLACE FUNCTION events_of(document jsonb) RETURNS SETOF event_columns LANGUAGE sql STABLE AS $$
    SELECT
        (document ->> 'id')::uuid,
        (document ->> 'revision')::integer,
        (document ->> 'recorded_at')::timestamptz,
        document ->> 'status',
        document ->> 'event_type',
        document ->> 'sub_event_type',
        document ->> 'disorder_type',
        (document -> 'date' ->> 'start')::date,
        (document -> 'date' ->> 'end')::date,
        document -> 'place' ->> 'country',
        document -> 'place' ->> 'admin1',
        (document -> 'place' ->> 'latitude')::double precision,
        (document -> 'place' ->> 'longitude')::double precision,
        attackers.names,
        targets.names,
        (SELECT coalesce(array_agg(weapon), '{}') FROM jsonb_array_elements_text(document -> 'weapons') AS weapon),
        document ->> 'outcome',
        (document ->> 'civilian_targeting')::boolean,
        document ->> 'reporting',
        (document -> 'killed' ->> 'best')::integer,
        (document ->> 'source_count')::integer,
        (document ->> 'confidence')::double precision,
        document ->> 'grade',
        (SELECT coalesce(array_agg((source ->> 'article_id')::uuid), '{}')
         FROM jsonb_array_elements(document -> 'sources') AS source),
        to_tsvector('simple', translate(concat_ws(' ',
            document ->> 'sub_event_type',
            document -> 'place' ->> 'name',
            document -> 'place' ->> 'admin1',
            array_to_string(attackers.names, ' '),
            array_to_string(targets.names, ' '),
            (SELECT string_agg(place ->> 'name', ' ') FROM jsonb_array_elements(document -> 'other_places') AS place)),
            '/.@_:~<>&', '         ')),
        victims_of(document)
    FROM (SELECT coalesce(array_agg(DISTINCT lower(name)), '{}') AS names
          FROM jsonb_array_elements(document -> 'attackers') AS actor, unnest(ARRAY[actor ->> 'name', actor ->> 'actor_id']) AS name
          WHERE name IS NOT NULL) AS attackers,
         (SELECT coalesce(array_agg(DISTINCT lower(name)), '{}') AS names
          FROM jsonb_array_elements(document -> 'targets') AS actor, unnest(ARRAY[actor ->> 'name', actor ->> 'actor_id']) AS name
          WHERE name IS NOT NULL) AS targets
$$;

-- The words that stand, taken apart where they stand: the documents of millions of records need not be read for that.
CREATE FUNCTION words_taken_apart(words tsvector) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
    SELECT to_tsvector('simple', string_agg(translate(lexeme, '/.@_:~<>&', '         '), ' ' ORDER BY place))
    FROM unnest(words) AS word, unnest(word.positions) AS place
    WHERE NOT EXISTS ( -- not the parts of "al-shabaab", which stand behind it and come out of it again
        SELECT FROM unnest(words) AS whole, unnest(whole.positions) AS begun
        WHERE whole.lexeme ~ '[^-]-[^-]' AND place > begun AND place <= begun + cardinality(string_to_array(whole.lexeme, '-')))
$$;
DROP FUNCTION event_of;
DROP VIEW event;
ALTER TABLE event_columns ALTER words TYPE tsvector
    USING CASE WHEN array_to_string(tsvector_to_array(words), ' ') ~ '[/.@_:~<>&]' THEN words_taken_apart(words) ELSE words END;
DROP FUNCTION words_taken_apart;

-- Both as they were: a column that a view shows is not written anew.
CREATE VIEW event AS
    SELECT event_columns.*, state AS record
    FROM event_columns JOIN revision ON revision.record_id = event_columns.id AND revision.revision = event_columns.revision;

CREATE FUNCTION event_of(record jsonb) RETURNS event LANGUAGE sql STABLE
SET plan_cache_mode = force_generic_plan AS $$
    SELECT ROW (of.*, record)::event FROM events_of(record) AS of
$$;

ANALYZE event_columns;
