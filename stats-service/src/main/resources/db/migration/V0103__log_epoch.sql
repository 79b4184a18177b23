-- The epoch that the whole model is told by: a record that the log published anew does not tell is none any more.
create table log_epoch (
    epoch integer not null
);
insert into log_epoch select coalesce(max(epoch), 1) from records;

-- One row a record: its lock orders writers of one record.
alter table records drop column epoch;
