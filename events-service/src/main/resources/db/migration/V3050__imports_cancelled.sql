-- An import may be ended by whoever sent it.
ALTER TABLE import ADD COLUMN cancelled boolean NOT NULL DEFAULT false;

-- A table is written before it is counted whether too many wait: the count is locked, and writing takes seconds.
ALTER TABLE import_piece ALTER CONSTRAINT import_piece_import_id_fkey DEFERRABLE INITIALLY DEFERRED;
