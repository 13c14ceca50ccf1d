-- Vacancies of which two students may share a place on different days, because the company consents.
create table vacancy_sharing (
    vacancy_id uuid primary key references vacancy
);
update matching_round_place set facts = facts || '|false';
alter table matching_round_outcome add column shared boolean not null default false;
alter table matching_round_outcome add column days text[] not null default '{}';
alter table matching_round_outcome add column parts jsonb not null default '[]';
-- Days of the week on which the student has a shared place; empty for one that it has alone.
alter table placement add column days text[] not null default '{}';
