-- One report for each event, by its first source, as events-service stores what an article told.
INSERT INTO source_article (article_id, coding_number, article)
SELECT (source ->> 'article_id')::uuid, 1, jsonb_build_object(
           'title', NULL, 'publisher', source -> 'publisher', 'url', source -> 'url',
           'published_on', source -> 'published_on', 'received_at', '2026-01-01T00:00:00Z', 'version', 1,
           'supersedes', NULL, 'copy_of', NULL, 'visibility', 'shared', 'senders', '[]'::jsonb)
FROM event, LATERAL (SELECT record -> 'sources' -> 0 AS source) AS first;

INSERT INTO report (article_id, ref, event_id, country, place_key, starts, ends, exact, founding, lone, latitude, longitude,
                    block, told, figures, placed)
SELECT articles[1], 'e1', id, country, record #>> '{place,gazetteer_id}', starts, ends, day, day, NOT day, latitude, longitude,
       concat_ws('|', country, starts, ends, CASE WHEN day THEN '' ELSE record #>> '{place,gazetteer_id}' END),
       jsonb_build_object(
           'ref', 'e1', 'event_type', event_type, 'sub_event_type', sub_event_type, 'disorder_type', disorder_type,
           'date', record -> 'date', 'place', record -> 'place', 'other_places', '[]'::jsonb,
           'attackers', record -> 'attackers', 'targets', record -> 'targets', 'civilian_targeting', civilian_targeting,
           'weapons', weapons, 'weapon_mentions', '[]'::jsonb, 'outcome', outcome, 'incidents', record -> 'incidents',
           'killed', CASE WHEN killed IS NOT NULL THEN
               jsonb_build_object('low', killed, 'high', killed, 'qualifier', 'exact') END,
           'killed_attackers', NULL, 'injured', NULL, 'abducted', NULL, 'reporting', reporting, 'claimed_by', NULL,
           'codes', '{}'::jsonb, 'confidence', confidence, 'evidence', '[]'::jsonb),
       '[]', 'null'
FROM event, LATERAL (SELECT record #>> '{date,precision}' = 'day' AS day) AS dated;
