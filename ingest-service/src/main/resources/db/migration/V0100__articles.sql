-- An article is evidence: what was sent is stored once, as it was sent, and never changed.
create table article (
    id uuid primary key,
    received_at timestamptz not null,
    title text,
    text text not null,
    url text,
    publisher text,
    -- As the sender wrote it, a day or an instant; published_on is the day that it names in the sender's own offset.
    published_at text,
    published_on date,
    language text,
    licence text,
    visibility text not null check (visibility in ('shared', 'private')),

    -- What "the same text" and "the same address" mean is decided in one place, in org.sitrep.ingest.receiving.Sameness.
    text_digest bytea not null,
    url_digest bytea,
    version integer not null check (version >= 1),
    supersedes uuid references article,
    copy_of uuid references article,

    status text not null check (status in ('received', 'coded', 'rejected', 'withdrawn')),
    reject_reason text,
    reject_detail text,
    -- How often a coding was asked for, and how many of these were answered, the last one at that number (0: none yet).
    coding_wanted integer not null default 1,
    coding_done integer not null default 0,

    -- For q=. A prefix is enough to find an article by, and keeps the vector below the megabyte that PostgreSQL takes.
    words tsvector not null generated always as
        (to_tsvector('english'::regconfig, coalesce(title, '') || ' ' || left(text, 50000))) stored,

    check ((status = 'rejected') = (reject_reason is not null)),
    check ((url is null) = (url_digest is null)),
    check (coding_done between 0 and coding_wanted)
);

-- Two doors that take the same article at once are kept apart by locks; these hold should the locks ever not.
create unique index article_known_by_address on article (url_digest, text_digest) where url_digest is not null;
create unique index article_known_by_publisher on article (text_digest, publisher, published_on) nulls not distinct
    where url_digest is null;
create unique index article_version on article (url_digest, version) where url_digest is not null;
create index article_text on article (text_digest);
create index article_published on article (published_on, id);
create index article_publisher on article (publisher, id);
create index article_status on article (status, id);
create index article_words on article using gin (words);

-- Every client that sent an article owns it.
create table sender (
    article_id uuid not null references article on delete cascade,
    client text not null,
    external_id text,
    sent_at timestamptz not null,
    primary key (article_id, client)
);
create index sender_articles on sender (client, article_id);

-- Keys are kept as long as the article: a partner that repeats a request a year later must not make it a second one.
create table idempotency_key (
    client text not null,
    key text not null,
    body_digest bytea not null,
    article_id uuid not null references article on delete cascade,
    primary key (client, key)
);

-- Every reading of every article; the latest that has a document counts.
create table coding (
    article_id uuid not null references article on delete cascade,
    number integer not null check (number >= 1),
    coded_at timestamptz not null,
    coder_name text not null,
    coder_version text not null,
    codebook text not null,
    -- Null where the article was rejected, with the reason.
    document jsonb,
    reject_reason text,
    primary key (article_id, number),
    check ((document is null) = (reject_reason is not null))
);
create index coding_version on coding (coder_version, article_id);
