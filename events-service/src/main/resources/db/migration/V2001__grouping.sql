-- Grouping (package matching). A founding report has an exact day and place, or a curator's pin: founding reports make
-- events among themselves; the others go with one of those, or are lone and stay among their like.
ALTER TABLE report
    ALTER COLUMN event_id DROP NOT NULL,               -- while a transaction is deciding
    ADD COLUMN founding  boolean NOT NULL DEFAULT false,
    ADD COLUMN lone      boolean NOT NULL DEFAULT false, -- vague, and with no founding report
    ADD COLUMN latitude  double precision,
    ADD COLUMN longitude double precision,
    ADD COLUMN pin       uuid,                           -- a curator's: reports of one pin are one event
    ADD COLUMN block     text    NOT NULL DEFAULT '';    -- lone reports are compared within their block

UPDATE report SET
    latitude = (told -> 'place' ->> 'latitude')::double precision,
    longitude = (told -> 'place' ->> 'longitude')::double precision,
    founding = told -> 'place' ->> 'name' IS NOT NULL
        AND coalesce((told -> 'place' ->> 'geo_precision')::integer, 1) <= 2
        AND coalesce(ends - starts <= 1, false),
    block = concat_ws('|', country, coalesce(starts::text, ''), coalesce(ends::text, ''),
                      CASE WHEN exact THEN '' ELSE coalesce(place_key, '') END);
UPDATE report SET lone = NOT founding AND NOT EXISTS
    (SELECT 1 FROM report other WHERE other.event_id = report.event_id AND other.founding);

DROP INDEX report_by_day;
DROP INDEX report_by_place;
DROP INDEX report_vague_by_place;
CREATE INDEX report_founding ON report (country, starts, latitude, longitude) WHERE founding;
CREATE INDEX report_founding_by_place ON report (country, place_key, starts) WHERE founding;
CREATE INDEX report_vague_by_day ON report (country, starts) WHERE NOT founding AND exact;
CREATE INDEX report_vague_by_place ON report (country, place_key) WHERE NOT founding AND NOT exact;
CREATE INDEX report_lone ON report (block) WHERE lone;
CREATE INDEX report_pin ON report (pin) WHERE pin IS NOT NULL;

-- Pins that a curator has told apart, for good. Each pair once, the lesser first.
CREATE TABLE apart (
    one   uuid NOT NULL,
    other uuid NOT NULL,
    PRIMARY KEY (one, other),
    CHECK (one < other)
);
CREATE INDEX apart_other ON apart (other);
