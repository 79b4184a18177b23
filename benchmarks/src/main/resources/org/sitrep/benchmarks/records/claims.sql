-- What the first source says of the dead, a claim beside its event.
INSERT INTO casualty_claim
SELECT (claim.made ->> 'id')::uuid, 1, recorded_at, 'reported', article, 'event', event_id, 'killed', ARRAY[country], NULL, day, day,
       claim.made
FROM event,
     LATERAL (SELECT articles[1] AS article, id AS event_id, event.record -> 'sources' -> 0 AS source,
                     (event.record #>> '{sources,0,published_on,date}')::date AS day) AS first,
     LATERAL (SELECT jsonb_build_object(
           'id', overlay(event_id::text placing '4' from 15 for 1), 'revision', 1, 'recorded_at', event.record -> 'recorded_at',
           'record_status', 'reported', 'scope', 'event', 'event_id', event_id, 'measure', 'killed',
           'count', jsonb_build_object('low', killed, 'high', killed, 'qualifier', 'exact'), 'victims', NULL,
           'countries', jsonb_build_array(country), 'period', NULL, 'claimed_by', NULL, 'confidence', confidence,
           'evidence', '[]'::jsonb, 'source', source) AS made) AS claim
WHERE killed IS NOT NULL;

INSERT INTO revision (record_id, revision, record_type, change, recorded_at, cause, state)
SELECT id, 1, 'casualty_claim', 'created', recorded_at,
       '{"by": "article", "article_id": null, "coding_number": null, "matches": []}', record
FROM casualty_claim;
