-- Employers that an adviser of a municipality refers to SBB, to become a training company.
create table referral (
    id              uuid        primary key,
    pact_code       text        not null,
    employer_name   text        not null,
    kvk_number      text        not null check (kvk_number ~ '^[0-9]{8}$'),
    postcode        text        not null check (postcode ~ '^[0-9]{4}[A-Z]{2}$'),
    programme_codes text[]      not null,
    explanation     text,
    state           text        not null check (state in
                    ('referred', 'taken_up', 'recognised', 'vacancy_placed', 'declined', 'withdrawn')),
    leerbedrijf_id  text,
    referred_at     timestamptz not null,
    referred_by     text        not null,
    version         integer     not null
);
create index referral_page on referral (pact_code, referred_at, id);

-- What was done with it, each step once.
create table referral_step (
    referral_id uuid        not null references referral,
    state       text        not null,
    comment     text,
    taken_at    timestamptz not null,
    taken_by    text        not null,
    primary key (referral_id, state)
);
