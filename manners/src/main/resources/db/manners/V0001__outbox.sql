-- Messages that a committed change has promised and that Kafka has not yet acknowledged. Rows live for milliseconds.
CREATE TABLE outbox (
    seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic       text        NOT NULL, -- without the prefix
    key         text        NOT NULL, -- what order holds for
    payload     text        NOT NULL, -- JSON
    traceparent text,                 -- W3C; null where nothing was traced
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- A queue is nearly all dead rows: vacuum by count, not by a share of a table that is mostly empty.
ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
