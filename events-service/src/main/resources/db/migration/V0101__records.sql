-- The records as they stand now. A record is the jsonb document; the columns are what filters and orders look at, and
-- follow from the document by the functions below, for past states too. A retracted record stays, with its status.

CREATE TABLE event (
    id                 uuid PRIMARY KEY,
    revision           integer          NOT NULL,
    recorded_at        timestamptz      NOT NULL,
    status             text             NOT NULL,
    event_type         text             NOT NULL,
    sub_event_type     text             NOT NULL,
    disorder_type      text             NOT NULL,
    starts             date,
    ends               date,
    country            text,
    admin1             text,
    latitude           double precision,
    longitude          double precision,
    attackers          text[]           NOT NULL, -- names and ids of actors, in lower case
    targets            text[]           NOT NULL,
    weapons            text[]           NOT NULL,
    outcome            text             NOT NULL,
    civilian_targeting boolean          NOT NULL,
    reporting          text             NOT NULL,
    killed             integer,                   -- the best figure
    source_count       integer          NOT NULL,
    confidence         double precision NOT NULL,
    grade              text             NOT NULL,
    articles           uuid[]           NOT NULL,
    words              tsvector         NOT NULL, -- names of places and actors, kind of event
    record             jsonb            NOT NULL
);

CREATE TABLE casualty_claim (
    id            uuid PRIMARY KEY,
    revision      integer     NOT NULL,
    recorded_at   timestamptz NOT NULL,
    record_status text        NOT NULL,
    article_id    uuid        NOT NULL,
    scope         text        NOT NULL,
    event_id      uuid,
    measure       text        NOT NULL,
    countries     text[]      NOT NULL,
    claimed_by    text,                           -- in lower case
    starts        date,                           -- the days that it covers, else the day it was stated
    ends          date,
    record        jsonb       NOT NULL
);

CREATE TABLE force_level (
    id            uuid PRIMARY KEY,
    revision      integer     NOT NULL,
    recorded_at   timestamptz NOT NULL,
    record_status text        NOT NULL,
    article_id    uuid        NOT NULL,
    force_country text,
    country       text,
    status        text        NOT NULL,
    as_of         date,
    record        jsonb       NOT NULL
);

CREATE TABLE tempo_claim (
    id            uuid PRIMARY KEY,
    revision      integer     NOT NULL,
    recorded_at   timestamptz NOT NULL,
    record_status text        NOT NULL,
    article_id    uuid        NOT NULL,
    kind          text        NOT NULL,
    countries     text[]      NOT NULL,
    claimed_by    text,
    starts        date,
    ends          date,
    record        jsonb       NOT NULL
);

-- Every revision of every record, whole. The state before a revision is the revision before it, which it closes.
CREATE TABLE revision (
    record_id   uuid        NOT NULL,
    revision    integer     NOT NULL,
    record_type text        NOT NULL,
    change      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    closed_at   timestamptz,                      -- when the next revision was recorded
    merged_into uuid,
    cause       jsonb       NOT NULL,             -- by whom or by which article, and why
    state       jsonb       NOT NULL,
    PRIMARY KEY (record_id, revision)
);

-- Counted up when the whole log is published anew.
CREATE TABLE log_epoch (
    epoch integer NOT NULL
);
INSERT INTO log_epoch VALUES (1);

-- One event as one article tells it, and the event that it was taken for.
CREATE TABLE report (
    article_id uuid    NOT NULL REFERENCES source_article,
    ref        text    NOT NULL,
    event_id   uuid    NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
    country    text    NOT NULL,                  -- '' where none is known, at sea for instance
    place_key  text,                              -- gazetteer id, else the name in one spelling
    starts     date,
    ends       date,
    exact      boolean NOT NULL,                  -- dated so that its days alone tell events apart
    told       jsonb   NOT NULL,                  -- CodedEvent of the contracts
    figures    jsonb   NOT NULL,                  -- the coding's casualty claims of this event
    placed     jsonb   NOT NULL,                  -- by which matcher, and why
    PRIMARY KEY (article_id, ref)
);
