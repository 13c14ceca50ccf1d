-- Of which confirmation the employer was reminded that it grows old; of each once.
alter table vacancy add column reminded_for date;
