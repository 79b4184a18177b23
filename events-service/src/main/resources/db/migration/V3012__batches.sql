-- The present states of many records are stored by one statement. What makes columns out of an event is written as rows out
-- of documents, for PostgreSQL takes such a function into the statement around it; event_of is the same, for one.
CREATE FUNCTION events_of(document jsonb) RETURNS SETOF event LANGUAGE sql STABLE AS $$
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
        document
    FROM (SELECT coalesce(array_agg(DISTINCT lower(name)), '{}') AS names
          FROM jsonb_array_elements(document -> 'attackers') AS actor, unnest(ARRAY[actor ->> 'name', actor ->> 'actor_id']) AS name
          WHERE name IS NOT NULL) AS attackers,
         (SELECT coalesce(array_agg(DISTINCT lower(name)), '{}') AS names
          FROM jsonb_array_elements(document -> 'targets') AS actor, unnest(ARRAY[actor ->> 'name', actor ->> 'actor_id']) AS name
          WHERE name IS NOT NULL) AS targets
$$;

CREATE OR REPLACE FUNCTION event_of(record jsonb) RETURNS event LANGUAGE sql STABLE
SET plan_cache_mode = force_generic_plan AS $$
    SELECT of FROM events_of(record) AS of
$$;

-- Each takes an array of documents of records that differ. What stores one document (store_event and its like) stays for processes
-- of the version before, which run beside this one while it takes their place.
CREATE PROCEDURE store_events(documents jsonb) LANGUAGE sql SET plan_cache_mode = force_generic_plan AS $$
    INSERT INTO event SELECT of.* FROM jsonb_array_elements(documents) AS document, events_of(document) AS of
    ON CONFLICT (id) DO UPDATE SET
        (revision, recorded_at, status, event_type, sub_event_type, disorder_type, starts, ends, country, admin1,
         latitude, longitude, attackers, targets, weapons, outcome, civilian_targeting, reporting, killed, source_count,
         confidence, grade, articles, words, record) =
        (excluded.revision, excluded.recorded_at, excluded.status, excluded.event_type, excluded.sub_event_type,
         excluded.disorder_type, excluded.starts, excluded.ends, excluded.country, excluded.admin1, excluded.latitude,
         excluded.longitude, excluded.attackers, excluded.targets, excluded.weapons, excluded.outcome,
         excluded.civilian_targeting, excluded.reporting, excluded.killed, excluded.source_count, excluded.confidence,
         excluded.grade, excluded.articles, excluded.words, excluded.record)
$$;

CREATE PROCEDURE store_casualty_claims(documents jsonb) LANGUAGE sql SET plan_cache_mode = force_generic_plan AS $$
    INSERT INTO casualty_claim SELECT of.* FROM jsonb_array_elements(documents) AS document, casualty_claim_of(document) AS of
    ON CONFLICT (id) DO UPDATE SET
        (revision, recorded_at, record_status, article_id, scope, event_id, measure, countries, claimed_by, starts, ends,
         record) =
        (excluded.revision, excluded.recorded_at, excluded.record_status, excluded.article_id, excluded.scope,
         excluded.event_id, excluded.measure, excluded.countries, excluded.claimed_by, excluded.starts, excluded.ends,
         excluded.record)
$$;

CREATE PROCEDURE store_force_levels(documents jsonb) LANGUAGE sql SET plan_cache_mode = force_generic_plan AS $$
    INSERT INTO force_level SELECT of.* FROM jsonb_array_elements(documents) AS document, force_level_of(document) AS of
    ON CONFLICT (id) DO UPDATE SET
        (revision, recorded_at, record_status, article_id, force_country, country, status, as_of, record) =
        (excluded.revision, excluded.recorded_at, excluded.record_status, excluded.article_id, excluded.force_country,
         excluded.country, excluded.status, excluded.as_of, excluded.record)
$$;

CREATE PROCEDURE store_tempo_claims(documents jsonb) LANGUAGE sql SET plan_cache_mode = force_generic_plan AS $$
    INSERT INTO tempo_claim SELECT of.* FROM jsonb_array_elements(documents) AS document, tempo_claim_of(document) AS of
    ON CONFLICT (id) DO UPDATE SET
        (revision, recorded_at, record_status, article_id, kind, countries, claimed_by, starts, ends, record) =
        (excluded.revision, excluded.recorded_at, excluded.record_status, excluded.article_id, excluded.kind,
         excluded.countries, excluded.claimed_by, excluded.starts, excluded.ends, excluded.record)
$$;
