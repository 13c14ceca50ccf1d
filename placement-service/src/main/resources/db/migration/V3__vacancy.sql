-- Programmes as shortage-service's register tells: what a vacancy is for, and of which level that is.
create table programme (
    code    text    primary key,
    version integer not null
);
create table programme_period (
    code       text not null references programme,
    name       text not null,
    level      text not null,
    sector     text not null,
    valid_from date not null,
    valid_to   date,
    primary key (code, valid_from)
);

-- Places that a company offers.
create table vacancy (
    id                  uuid        primary key,
    leerbedrijf_id      text        not null references training_company,
    title               text        not null,
    tasks               jsonb       not null,
    programme_codes     text[]      not null,
    learning_path       text        not null check (learning_path in ('bol', 'bbl', 'third')),
    period_from         date        not null,
    period_to           date        not null check (period_to >= period_from),
    days                text[]      not null,
    hours_per_week      smallint    not null check (hours_per_week between 1 and 40),
    places              integer     not null check (places between 1 and 500),
    form                text        not null,
    certifiable         text        check (certifiable in ('yes', 'no', 'doubt')),
    policy_document     text,
    policy_version      text,
    supervision         text        not null check (supervision in ('on_site', 'online', 'hybrid')),
    offers              text[]      not null,
    per_day_cents       integer     check (per_day_cents >= 0),
    per_month_cents     integer     check (per_month_cents >= 0),
    covers_costs        boolean     not null,
    canonical_url       text,
    status              text        not null check (status in
                        ('published', 'hidden', 'escalated', 'blocked', 'withdrawn', 'expired')),
    confirmed_on        date        not null,
    published_at        timestamptz not null,
    published_by        text        not null,
    version             integer     not null,
    words               tsvector    not null generated always as (to_tsvector('dutch', title)
                        || jsonb_to_tsvector('dutch', tasks, '["string"]')) stored
);
create index vacancy_words on vacancy using gin (words) where status = 'published';
create index vacancy_of_company on vacancy (leerbedrijf_id);
create index vacancy_seen on vacancy (published_at, id) where status = 'published';
create index vacancy_programme on vacancy using gin (programme_codes) where status = 'published';
create index vacancy_living on vacancy (confirmed_on) where status in ('published', 'hidden', 'escalated', 'blocked');

-- Decisions on whether another form can be certified, after a doubt.
create table certifiability_decision (
    vacancy_id      uuid        not null references vacancy,
    version         integer     not null,
    decision        text        not null,
    policy_document text        not null,
    policy_version  text        not null,
    decided_at      timestamptz not null,
    decided_by      text        not null,
    primary key (vacancy_id, version)
);
