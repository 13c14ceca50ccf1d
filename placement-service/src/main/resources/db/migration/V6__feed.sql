-- What partners define once and everyone reads: vacancies that answer a filter, in the formats of feeds. A feed that is deleted
-- stays, so that its readers are told so.
create table feed (
    id         uuid        primary key,
    owner      text        not null,
    name       text        not null,
    language   text        not null check (language in ('nl', 'en')),
    licence    text        not null,
    website    text,
    filter     jsonb       not null,
    version    integer     not null,
    changed_at timestamptz not null,
    deleted    boolean     not null
);
create index feed_owner on feed (owner, id) where not deleted;
