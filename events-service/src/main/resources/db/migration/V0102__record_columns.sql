-- How columns follow from documents: the one place that says so.

CREATE FUNCTION lower_names(actors jsonb) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(DISTINCT lower(name)), '{}')
    FROM jsonb_array_elements(actors) AS actor, unnest(ARRAY[actor ->> 'name', actor ->> 'actor_id']) AS name
    WHERE name IS NOT NULL
$$;

CREATE FUNCTION texts(list jsonb) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(word), '{}') FROM jsonb_array_elements_text(list) AS word
$$;

CREATE FUNCTION event_of(record jsonb) RETURNS event LANGUAGE sql STABLE AS $$
    SELECT ROW (
        (record ->> 'id')::uuid,
        (record ->> 'revision')::integer,
        (record ->> 'recorded_at')::timestamptz,
        record ->> 'status',
        record ->> 'event_type',
        record ->> 'sub_event_type',
        record ->> 'disorder_type',
        (record -> 'date' ->> 'start')::date,
        (record -> 'date' ->> 'end')::date,
        record -> 'place' ->> 'country',
        record -> 'place' ->> 'admin1',
        (record -> 'place' ->> 'latitude')::double precision,
        (record -> 'place' ->> 'longitude')::double precision,
        lower_names(record -> 'attackers'),
        lower_names(record -> 'targets'),
        texts(record -> 'weapons'),
        record ->> 'outcome',
        (record ->> 'civilian_targeting')::boolean,
        record ->> 'reporting',
        (record -> 'killed' ->> 'best')::integer,
        (record ->> 'source_count')::integer,
        (record ->> 'confidence')::double precision,
        record ->> 'grade',
        (SELECT coalesce(array_agg((source ->> 'article_id')::uuid), '{}')
         FROM jsonb_array_elements(record -> 'sources') AS source),
        to_tsvector('simple', concat_ws(' ',
            record ->> 'sub_event_type',
            record -> 'place' ->> 'name',
            record -> 'place' ->> 'admin1',
            array_to_string(lower_names(record -> 'attackers'), ' '),
            array_to_string(lower_names(record -> 'targets'), ' '),
            (SELECT string_agg(place ->> 'name', ' ') FROM jsonb_array_elements(record -> 'other_places') AS place))),
        record
    )::event
$$;

CREATE FUNCTION casualty_claim_of(record jsonb) RETURNS casualty_claim LANGUAGE sql STABLE AS $$
    SELECT ROW (
        (record ->> 'id')::uuid,
        (record ->> 'revision')::integer,
        (record ->> 'recorded_at')::timestamptz,
        record ->> 'record_status',
        (record -> 'source' ->> 'article_id')::uuid,
        record ->> 'scope',
        (record ->> 'event_id')::uuid,
        record ->> 'measure',
        texts(record -> 'countries'),
        lower(record ->> 'claimed_by'),
        coalesce(record -> 'period' ->> 'start', record -> 'period' ->> 'stated_on',
                 record -> 'source' -> 'published_on' ->> 'date')::date,
        coalesce(record -> 'period' ->> 'end', record -> 'period' ->> 'stated_on',
                 record -> 'source' -> 'published_on' ->> 'date')::date,
        record
    )::casualty_claim
$$;

CREATE FUNCTION force_level_of(record jsonb) RETURNS force_level LANGUAGE sql STABLE AS $$
    SELECT ROW (
        (record ->> 'id')::uuid,
        (record ->> 'revision')::integer,
        (record ->> 'recorded_at')::timestamptz,
        record ->> 'record_status',
        (record -> 'source' ->> 'article_id')::uuid,
        record -> 'force' ->> 'country',
        record -> 'place' ->> 'country',
        record ->> 'status',
        (record -> 'as_of' ->> 'date')::date,
        record
    )::force_level
$$;

CREATE FUNCTION tempo_claim_of(record jsonb) RETURNS tempo_claim LANGUAGE sql STABLE AS $$
    SELECT ROW (
        (record ->> 'id')::uuid,
        (record ->> 'revision')::integer,
        (record ->> 'recorded_at')::timestamptz,
        record ->> 'record_status',
        (record -> 'source' ->> 'article_id')::uuid,
        record ->> 'kind',
        texts(record -> 'countries'),
        lower(record ->> 'claimed_by'),
        (record ->> 'since')::date,
        (record ->> 'until')::date,
        record
    )::tempo_claim
$$;

-- Stores the present state of a record of either kind.
CREATE PROCEDURE store_event(document jsonb) LANGUAGE sql AS $$
    INSERT INTO event SELECT * FROM event_of(document)
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

CREATE PROCEDURE store_casualty_claim(document jsonb) LANGUAGE sql AS $$
    INSERT INTO casualty_claim SELECT * FROM casualty_claim_of(document)
    ON CONFLICT (id) DO UPDATE SET
        (revision, recorded_at, record_status, article_id, scope, event_id, measure, countries, claimed_by, starts, ends,
         record) =
        (excluded.revision, excluded.recorded_at, excluded.record_status, excluded.article_id, excluded.scope,
         excluded.event_id, excluded.measure, excluded.countries, excluded.claimed_by, excluded.starts, excluded.ends,
         excluded.record)
$$;

CREATE PROCEDURE store_force_level(document jsonb) LANGUAGE sql AS $$
    INSERT INTO force_level SELECT * FROM force_level_of(document)
    ON CONFLICT (id) DO UPDATE SET
        (revision, recorded_at, record_status, article_id, force_country, country, status, as_of, record) =
        (excluded.revision, excluded.recorded_at, excluded.record_status, excluded.article_id, excluded.force_country,
         excluded.country, excluded.status, excluded.as_of, excluded.record)
$$;

CREATE PROCEDURE store_tempo_claim(document jsonb) LANGUAGE sql AS $$
    INSERT INTO tempo_claim SELECT * FROM tempo_claim_of(document)
    ON CONFLICT (id) DO UPDATE SET
        (revision, recorded_at, record_status, article_id, kind, countries, claimed_by, starts, ends, record) =
        (excluded.revision, excluded.recorded_at, excluded.record_status, excluded.article_id, excluded.kind,
         excluded.countries, excluded.claimed_by, excluded.starts, excluded.ends, excluded.record)
$$;
