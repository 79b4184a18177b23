-- Tables that are taken while nobody waits. How far one has come is committed with its rows, so whoever goes on takes none twice.
CREATE TABLE import (
    id          uuid        PRIMARY KEY,
    client      text        NOT NULL,
    dataset     text        NOT NULL,
    received_at timestamptz NOT NULL,
    imported    bigint      NOT NULL DEFAULT 0,
    revised     bigint      NOT NULL DEFAULT 0,
    known       bigint      NOT NULL DEFAULT 0,
    refused     bigint      NOT NULL DEFAULT 0,
    attempts    integer     NOT NULL DEFAULT 0, -- in vain since rows were taken last; others come first
    worker      uuid,                  -- the process that is at it
    seen_at     timestamptz,           -- when that last was; another goes on after a while of silence
    ended_at    timestamptz,
    problem     jsonb                  -- why it ended before its table did
);
CREATE INDEX import_under_way ON import (received_at) WHERE ended_at IS NULL;

-- The table itself, in gzip, until it has been taken.
CREATE TABLE import_piece (
    import_id uuid    NOT NULL REFERENCES import ON DELETE CASCADE,
    number    integer NOT NULL,
    content   bytea   NOT NULL,
    PRIMARY KEY (import_id, number)
);
ALTER TABLE import_piece ALTER COLUMN content SET STORAGE EXTERNAL; -- PostgreSQL need not try to compress it again

-- The lines of its report.
CREATE TABLE import_refusal (
    import_id uuid   NOT NULL REFERENCES import ON DELETE CASCADE,
    line      bigint NOT NULL,
    report    text   NOT NULL,
    PRIMARY KEY (import_id, line)
);
