-- The status that the company knows. A mail tells it of another one that nobody who offers the place chose.
alter table vacancy add column status_told text not null default 'published';
update vacancy set status_told = status;
create index vacancy_untold on vacancy (status_since) where status_told <> status;

-- Of a mail of any kind: others go first.
alter table vacancy rename column reminder_failed_at to mail_failed_at;
