-- The history published anew, each time under an epoch of its own. What is under way has not ended; a later one ends it.
CREATE TABLE republication (
    epoch     integer PRIMARY KEY,
    begun_at  timestamptz NOT NULL,
    until     timestamptz,                                -- what is recorded later is told under the epoch anyway
    reached   timestamptz NOT NULL DEFAULT to_timestamp(0), -- what was recorded up to here is in the outbox
    revisions bigint      NOT NULL DEFAULT 0,
    ended_at  timestamptz
);
