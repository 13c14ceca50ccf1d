-- A place of one student, from proposal to outcome. Who the student is, only the school can tell.
create table placement (
    id                uuid        primary key,
    search_case_id    uuid        not null references search_case,
    organisation_code text        not null,
    leerbedrijf_id    text        not null references training_company,
    vacancy_id        uuid        references vacancy,
    programme_code    text        not null,
    learning_path     text        not null check (learning_path in ('bol', 'bbl', 'third')),
    origin            text        not null check (origin in ('round', 'school', 'student')),
    qualifies         boolean     not null,
    state             text        not null check (state in
                      ('proposed', 'agreed', 'running', 'ended', 'refused', 'lapsed', 'interrupted')),
    state_since       timestamptz not null,
    required_signers  text[]      not null,
    starts_on         date,
    ends_on           date        check (ends_on >= starts_on),
    visited_on        date,
    refused_by        text        check (refused_by in ('school', 'company', 'student', 'guardian')),
    refusal_reason    text        check ((refusal_reason is null) = (refused_by is null)),
    interrupted_on    date,
    interruption      text        check ((interruption is null) = (interrupted_on is null)),
    outcomes          text[]      not null,
    proposed_at       timestamptz not null,
    proposed_by       text        not null,
    version           integer     not null
);
-- A student has one place at a time.
create unique index placement_of_case on placement (search_case_id) where state in ('proposed', 'agreed', 'running');
create index placement_seat on placement (vacancy_id) where state in ('proposed', 'agreed', 'running');
create index placement_page on placement (organisation_code, proposed_at, id);
create index placement_of_company on placement (leerbedrijf_id, proposed_at, id);
create index placement_start on placement (starts_on) where state = 'agreed';

-- Contract data: the agreement is number 1, amendments follow. In force from a day, once all have signed.
create table placement_terms (
    placement_id   uuid        not null references placement,
    number         smallint    not null check (number between 1 and 100),
    effective_on   date        not null,
    starts_on      date        not null,
    ends_on        date        not null check (ends_on >= starts_on),
    hours_per_week smallint    not null check (hours_per_week between 1 and 40),
    days_per_week  smallint    not null check (days_per_week between 1 and 7),
    work_processes text[]      not null,
    supervisors    text[]      not null,
    drafted_at     timestamptz not null,
    drafted_by     text        not null,
    agreed_at      timestamptz,
    primary key (placement_id, number)
);
create table placement_signature (
    placement_id uuid        not null references placement,
    terms_number smallint    not null,
    signer       text        not null check (signer in ('school', 'company', 'student', 'guardian')),
    signed_on    date        not null,
    elsewhere    boolean     not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (placement_id, terms_number, signer)
);
