-- What a source told last: it does not bring back what was withdrawn as long as it says the same.
alter table vacancy_source add column told text;

-- Companies of which SBB told that they left the register before it told that they were in it.
create table removed_unknown_company (
    leerbedrijf_id text   primary key,
    sequence       bigint not null
);

-- When a reminder was refused by the mail server: others go first.
alter table vacancy add column reminder_failed_at timestamptz;
