-- PostgreSQL's parser takes air/drone for one word, a path: what joins words is a space between them, as in the events service.
alter table event_revisions alter column words
    set expression as (to_tsvector('simple', translate(names, '/.@_:~<>&', '         ')));
