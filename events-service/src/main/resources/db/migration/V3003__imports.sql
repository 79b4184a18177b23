-- Rows of other datasets that were taken. Each is an article of its own kind, which tells one event.
CREATE TABLE imported_row (
    dataset    text    NOT NULL,
    row_id     text    NOT NULL,
    article_id uuid    NOT NULL,
    number     integer NOT NULL,  -- counted up when it comes with other content
    digest     text    NOT NULL,
    PRIMARY KEY (dataset, row_id)
);
