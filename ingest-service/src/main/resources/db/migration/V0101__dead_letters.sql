-- What could not be processed, by any service, until an admin has it processed again.
create table dead_letter (
    id uuid primary key,
    failed_at timestamptz not null,
    service text not null,
    topic text not null,
    partition integer not null,
    "offset" bigint not null,
    key text,
    payload text not null,
    reason text not null,
    detail text not null,
    replayed_at timestamptz,
    replayed_by text
);
