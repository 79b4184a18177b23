-- Each process follows the read model with a copy in columns: which transaction touched a row last says what is new to it.
alter table event_revisions add column touched xid8 not null default pg_current_xact_id();
alter table event_target_dead add column touched xid8 not null default pg_current_xact_id();
alter table casualty_claim_revisions add column touched xid8 not null default pg_current_xact_id();
alter table force_level_revisions add column touched xid8 not null default pg_current_xact_id();
alter table tempo_claim_revisions add column touched xid8 not null default pg_current_xact_id();
create index event_revisions_touched on event_revisions (touched);
create index event_target_dead_touched on event_target_dead (touched);
create index casualty_claim_revisions_touched on casualty_claim_revisions (touched);
create index force_level_revisions_touched on force_level_revisions (touched);
create index tempo_claim_revisions_touched on tempo_claim_revisions (touched);

-- Records whose rows of an earlier epoch were taken away.
create table removed (
    id      uuid not null,
    touched xid8 not null default pg_current_xact_id()
);
create index removed_touched on removed (touched);

-- One row: tells this read model from one that was filled anew.
create table generation (
    id uuid primary key default gen_random_uuid()
);
insert into generation default values;

-- Counting is done in the copies: of the revisions, only words are looked up here.
drop index event_revisions_now, event_revisions_known, casualty_claim_revisions_now, force_level_revisions_now;
create index event_revisions_words on event_revisions using gin (words);
