-- Where a vacancy was told of: a source is a name that a client gives to a place it knows vacancies from, and there each has an id.
-- The same vacancy from two sources is one: the source that leads says what is offered, others that it still is.
create table vacancy_source (
    client       text        not null,
    source       text        not null,
    source_id    text        not null,
    vacancy_id   uuid        not null references vacancy,
    leads        boolean     not null,
    delivered_at timestamptz not null,
    primary key (client, source, source_id)
);
create index vacancy_source_vacancy on vacancy_source (vacancy_id);

-- When was last told what is offered; feeds tell their readers.
alter table vacancy add column content_since timestamptz not null default now();
update vacancy set content_since = published_at;
