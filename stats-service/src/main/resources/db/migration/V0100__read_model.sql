-- The read model: a projection of records.changed, and nothing else. Throw it away and it is rebuilt from the log.
--
-- Every revision of every record is kept with the span in which it was the current one: [recorded_at, known_until).
-- What is current now has known_until = infinity; what was current at T has recorded_at <= T < known_until.
-- Rows are a function of the set of messages applied, whatever their order and however often each came.
-- Names are not qualified by a schema: a rebuild fills the same tables in another one.

-- How far the log has been applied, per partition. Commits together with what the messages did.
create table applied (
    partition   integer primary key,
    next_offset bigint not null
);

-- One row a record: the highest epoch seen. Rows of lower epochs are gone; its lock orders writers of one record.
create table records (
    id    uuid primary key,
    type  text not null,
    epoch integer not null
);

create table event_revisions (
    id          uuid        not null,
    revision    integer     not null,
    recorded_at timestamptz not null,
    known_until timestamptz not null default 'infinity',
    status      text        not null,

    date_start  date,
    date_end    date,
    -- First day of the period that holds the whole range; null where none does. What decides what is undated.
    day         date,
    week        date,
    month       date,
    quarter     date,
    year        date,

    country     text,
    admin1      text,
    latitude    double precision,
    longitude   double precision,

    event_type         text             not null,
    sub_event_type     text             not null,
    disorder_type      text             not null,
    civilian_targeting boolean          not null,
    outcome            text             not null,
    reporting          text             not null,
    grade              text             not null,
    confidence         double precision not null,
    attacks            integer          not null, -- incidents told together, at least 1

    -- Each value once. *_keys and *_names run in parallel; *_terms is what a filter may name, in lower case.
    attacker_keys    text[] not null,
    attacker_names   text[] not null,
    attacker_terms   text[] not null,
    target_keys      text[] not null,
    target_names     text[] not null,
    target_terms     text[] not null,
    target_countries text[] not null,
    weapons          text[] not null,
    victims          text[] not null, -- groups that the dead are told by

    source_count integer not null,
    texts        uuid[]  not null,    -- independent texts: a copy stands under what it copies
    articles     uuid[]  not null,

    -- Figures: null where no source tells. *_open: a standing claim leaves its upper end open.
    method text,
    killed_low     integer, killed_best     integer, killed_high     integer, killed_open     boolean,
    injured_low    integer, injured_best    integer, injured_high    integer, injured_open    boolean,
    casualties_low integer, casualties_best integer, casualties_high integer, casualties_open boolean,
    missing_low    integer, missing_best    integer, missing_high    integer, missing_open    boolean,
    captured_low   integer, captured_best   integer, captured_high   integer, captured_open   boolean,
    abducted_low   integer, abducted_best   integer, abducted_high   integer, abducted_open   boolean,
    displaced_low  integer, displaced_best  integer, displaced_high  integer, displaced_open  boolean,

    -- The dead by group; targets are the sum over the targets told apart.
    dead_attackers_low integer, dead_attackers_best integer, dead_attackers_high integer, dead_attackers_open boolean,
    dead_targets_low   integer, dead_targets_best   integer, dead_targets_high   integer, dead_targets_open   boolean,
    dead_civilians_low integer, dead_civilians_best integer, dead_civilians_high integer, dead_civilians_open boolean,
    dead_unknown_low   integer, dead_unknown_best   integer, dead_unknown_high   integer, dead_unknown_open   boolean,

    primary key (id, revision)
);
create index event_revisions_now on event_revisions (date_start) where known_until = 'infinity';
create index event_revisions_known on event_revisions (known_until, recorded_at) where known_until < 'infinity';

-- The dead of one target of an event, for comparing with what is claimed of that target.
create table event_target_dead (
    id       uuid    not null,
    revision integer not null,
    name     text    not null,
    country  text,
    low      integer not null,
    best     integer not null,
    high     integer not null,
    open     boolean not null,
    primary key (id, revision, name)
);

create table casualty_claim_revisions (
    id           uuid        not null,
    revision     integer     not null,
    recorded_at  timestamptz not null,
    known_until  timestamptz not null default 'infinity',
    status       text        not null,
    scope        text        not null,
    measure      text        not null,
    low          integer,
    high         integer,
    victims_name    text,
    victims_country text,
    victims_civilian boolean,
    countries    text[]      not null,
    period_start date,
    period_end   date,
    stated_on    date,
    claimed_by   text,
    document     jsonb       not null, -- the record as it came: what an answer shows of it
    primary key (id, revision)
);
create index casualty_claim_revisions_now on casualty_claim_revisions (scope, measure) where known_until = 'infinity';

create table force_level_revisions (
    id            uuid        not null,
    revision      integer     not null,
    recorded_at   timestamptz not null,
    known_until   timestamptz not null default 'infinity',
    status        text        not null,
    force_key     text        not null,
    force_terms   text[]      not null,
    force_country text,
    place_key     text        not null,
    place_country text,
    force_status  text        not null,
    unit          text        not null,
    low           integer,
    high          integer,
    as_of         date,                 -- the day that the count stands for
    known_on      date,                 -- the day from which it can be the latest: as_of, for plans the day they were told
    claimed_by    text,
    document      jsonb       not null,
    primary key (id, revision)
);
create index force_level_revisions_now on force_level_revisions (force_key, place_key) where known_until = 'infinity';

create table tempo_claim_revisions (
    id             uuid        not null,
    revision       integer     not null,
    recorded_at    timestamptz not null,
    known_until    timestamptz not null default 'infinity',
    status         text        not null,
    kind           text        not null,
    since          date,
    until          date,
    stated_on      date,
    countries      text[]      not null,
    attacker_terms text[]      not null,
    target_terms   text[]      not null,
    document       jsonb       not null,
    primary key (id, revision)
);
