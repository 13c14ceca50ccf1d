-- An import that an error of the service ended. It has finished_at too, so that it is not processed again: the same error would follow.
alter table delivery_import add column failure text check (failure in ('processing_error'));
alter table delivery_import add check (failure is null or finished_at is not null);
