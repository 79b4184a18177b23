-- What q= is looked up in: the words that the events service looks it up in.
alter table event_revisions add column names text not null default '';
alter table event_revisions add column words tsvector not null generated always as (to_tsvector('simple', names)) stored;
alter table event_revisions alter column names drop default;

-- Rows of before lack their names: the model is filled anew from the log's first message.
truncate applied, records, event_revisions, event_target_dead, casualty_claim_revisions, force_level_revisions,
    tempo_claim_revisions;
