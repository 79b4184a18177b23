-- An article that is withdrawn keeps its text until it is erased; one that is erased keeps neither text nor headline.
alter table article
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add column withdrawn_reason text,
    add column erased_at timestamptz;
