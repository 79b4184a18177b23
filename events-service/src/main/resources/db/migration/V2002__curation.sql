-- What curators decide (package curating), and who did what.
CREATE TABLE curation (
    id        uuid PRIMARY KEY,
    event_id  uuid        NOT NULL,
    action    text        NOT NULL,   -- correct, merge, split, retract, confirm, undo
    who       text        NOT NULL,
    reason    text        NOT NULL,
    at        timestamptz NOT NULL,
    before    jsonb       NOT NULL,   -- what undoing it puts back
    undone_by uuid
);
CREATE INDEX curation_of_event ON curation (event_id, at);

-- The corrected fields of events as they stand; `status` among them.
CREATE TABLE correction (
    event_id uuid        NOT NULL,
    field    text        NOT NULL,
    value    jsonb       NOT NULL,
    reason   text        NOT NULL,
    since    timestamptz NOT NULL,
    curation uuid        NOT NULL,
    PRIMARY KEY (event_id, field)
);

CREATE TABLE audit (
    id      uuid PRIMARY KEY,         -- UUIDv7: in the order of time
    at      timestamptz NOT NULL,
    who     text        NOT NULL,     -- the client, as tokens name it
    action  text        NOT NULL,     -- such as curate.merge, article.erase, export
    target  text        NOT NULL,     -- kind of thing, such as event or article
    about   text,                     -- its id
    details jsonb       NOT NULL
);
CREATE INDEX audit_about ON audit (about);

-- Which claims and observations are of one thing by one claimant: of those a later one supersedes the earlier ones.
CREATE TABLE claim_subject (
    record_id uuid PRIMARY KEY,
    type      text NOT NULL,
    subject   text NOT NULL,
    stated    date
);
CREATE INDEX claim_subject_subject ON claim_subject (subject);

-- Erased articles: their words are gone, what was counted from them stays.
ALTER TABLE source_article ADD COLUMN erased boolean NOT NULL DEFAULT false;
