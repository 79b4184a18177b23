-- What articles told, as it was read. Replaced with its article, never edited; all that is in quotes can be erased with it.

CREATE TABLE source_article (
    article_id    uuid PRIMARY KEY,
    coding_number integer NOT NULL,     -- of the coding that was applied last
    article       jsonb   NOT NULL,     -- CodedArticle of the contracts
    supersedes    uuid,                 -- the version before, whether its coding has come or not
    superseded_by uuid,                 -- the later version: then nothing that this one told stands
    copy_of       uuid
);

CREATE INDEX source_article_supersedes ON source_article (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX source_article_copy_of ON source_article (copy_of) WHERE copy_of IS NOT NULL;

-- Every coding that was applied: a message that comes again finds itself here.
CREATE TABLE applied_coding (
    article_id    uuid        NOT NULL,
    coding_number integer     NOT NULL,
    coder         jsonb       NOT NULL, -- CoderVersion of the contracts
    coded_at      timestamptz NOT NULL,
    applied_at    timestamptz NOT NULL,
    PRIMARY KEY (article_id, coding_number)
);

-- The sentences that evidence lies in. Nothing but this table holds sentences of articles.
CREATE TABLE sentence (
    article_id uuid    NOT NULL REFERENCES source_article,
    starts     integer NOT NULL,        -- offsets as in Evidence
    ends       integer NOT NULL,
    words      text    NOT NULL,
    PRIMARY KEY (article_id, starts, ends)
);
