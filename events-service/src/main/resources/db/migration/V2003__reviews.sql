-- What wants a person: noted when an event is concluded, settled by any act of a curator on it, opened again where what
-- is doubtful has changed since.
CREATE TABLE review (
    event_id uuid        NOT NULL,
    kind     text        NOT NULL,   -- doubtful_match, contested_figures, contested_attackers, low_confidence
    since    timestamptz NOT NULL,
    why      jsonb       NOT NULL,
    settled  boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (event_id, kind)
);
CREATE INDEX review_open ON review (since, event_id, kind) WHERE NOT settled;
