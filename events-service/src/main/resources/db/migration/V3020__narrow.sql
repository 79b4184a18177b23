-- What lists look at, without the document: three times as many rows lie in a page, for walks and indexes alike. The document
-- stands once, in the revision. The view keeps the name and the columns of the table that was, for whoever reads both, the
-- version before among them. All rows are written anew; docs/operations.md tells how long that takes.
SET LOCAL maintenance_work_mem = '256MB';

-- As it was, in an expression that PostgreSQL takes into the statement around it.
CREATE OR REPLACE FUNCTION victims_of(record jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(nullif(array_remove(ARRAY[
        CASE WHEN record #> '{killed_by_group,attackers}' NOT IN ('null', '{}') THEN 'attackers' END,
        CASE WHEN record #> '{killed_by_group,targets}' NOT IN ('null', '{}') THEN 'targets' END,
        CASE WHEN record #> '{killed_by_group,civilians}' NOT IN ('null', '{}') THEN 'civilians' END,
        CASE WHEN record #> '{killed_by_group,unknown}' NOT IN ('null', '{}') THEN 'unknown' END], NULL), '{}'), '{unknown}')
$$;

DROP INDEX event_dead_attackers, event_dead_targets, event_dead_civilians, event_dead_unknown;
ALTER TABLE event RENAME TO event_columns;
ALTER TABLE event_columns ALTER record TYPE text[] USING victims_of(record);
ALTER TABLE event_columns RENAME record TO victims;
CREATE INDEX event_dead_attackers ON event_columns (coalesce(starts, '0001-01-01'), id) WHERE victims @> '{attackers}';
CREATE INDEX event_dead_targets ON event_columns (coalesce(starts, '0001-01-01'), id) WHERE victims @> '{targets}';
CREATE INDEX event_dead_civilians ON event_columns (coalesce(starts, '0001-01-01'), id) WHERE victims @> '{civilians}';
CREATE INDEX event_dead_unknown ON event_columns (coalesce(starts, '0001-01-01'), id) WHERE victims @> '{unknown}';

-- A country's deadliest first, and those with so many killed: by the number alone it is a walk through all other countries.
CREATE INDEX event_country_killed ON event_columns (country, coalesce(killed, -1), id);

CREATE VIEW event AS
    SELECT event_columns.*, state AS record
    FROM event_columns JOIN revision ON revision.record_id = event_columns.id AND revision.revision = event_columns.revision;

-- As in V3012, the document left out and its victims put in.
DROP FUNCTION event_of;
DROP FUNCTION events_of;
CREATE FUNCTION events_of(document jsonb) RETURNS SETOF event_columns LANGUAGE sql STABLE AS $$
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
        to_tsvector('simple', concat_ws(' ',
            document ->> 'sub_event_type',
            document -> 'place' ->> 'name',
            document -> 'place' ->> 'admin1',
            array_to_string(attackers.names, ' '),
            array_to_string(targets.names, ' '),
            (SELECT string_agg(place ->> 'name', ' ') FROM jsonb_array_elements(document -> 'other_places') AS place))),
        victims_of(document)
    FROM (SELECT coalesce(array_agg(DISTINCT lower(name)), '{}') AS names
          FROM jsonb_array_elements(document -> 'attackers') AS actor, unnest(ARRAY[actor ->> 'name', actor ->> 'actor_id']) AS name
          WHERE name IS NOT NULL) AS attackers,
         (SELECT coalesce(array_agg(DISTINCT lower(name)), '{}') AS names
          FROM jsonb_array_elements(document -> 'targets') AS actor, unnest(ARRAY[actor ->> 'name', actor ->> 'actor_id']) AS name
          WHERE name IS NOT NULL) AS targets
$$;

CREATE FUNCTION event_of(record jsonb) RETURNS event LANGUAGE sql STABLE
SET plan_cache_mode = force_generic_plan AS $$
    SELECT ROW (of.*, record)::event FROM events_of(record) AS of
$$;

CREATE OR REPLACE PROCEDURE store_events(documents jsonb) LANGUAGE sql SET plan_cache_mode = force_generic_plan AS $$
    INSERT INTO event_columns SELECT of.* FROM jsonb_array_elements(documents) AS document, events_of(document) AS of
    ON CONFLICT (id) DO UPDATE SET
        (revision, recorded_at, status, event_type, sub_event_type, disorder_type, starts, ends, country, admin1,
         latitude, longitude, attackers, targets, weapons, outcome, civilian_targeting, reporting, killed, source_count,
         confidence, grade, articles, words, victims) =
        (excluded.revision, excluded.recorded_at, excluded.status, excluded.event_type, excluded.sub_event_type,
         excluded.disorder_type, excluded.starts, excluded.ends, excluded.country, excluded.admin1, excluded.latitude,
         excluded.longitude, excluded.attackers, excluded.targets, excluded.weapons, excluded.outcome,
         excluded.civilian_targeting, excluded.reporting, excluded.killed, excluded.source_count, excluded.confidence,
         excluded.grade, excluded.articles, excluded.words, excluded.victims)
$$;

-- For the version before, and one older.
CREATE OR REPLACE PROCEDURE store_event(document jsonb) LANGUAGE sql AS $$
    CALL store_events(jsonb_build_array(document))
$$;

ANALYZE event_columns;
