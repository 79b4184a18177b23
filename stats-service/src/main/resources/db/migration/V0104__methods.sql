-- event_revisions.method names the rules of all figures of an event, by comma, and not that of the first alone.

-- Rows of before name one: the model is filled anew from the log's first message.
truncate applied, records, removed, event_revisions, event_target_dead, casualty_claim_revisions, force_level_revisions,
    tempo_claim_revisions;
update generation set id = gen_random_uuid();
