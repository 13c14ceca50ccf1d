-- Rounds of matching. What is frozen can be hashed and decided again by anyone who has it.
create table matching_round (
    id                  uuid        primary key,
    pact_code           text        not null,
    method              text        not null check (method in ('best', 'stable', 'levels')),
    levels              smallint    not null check (levels between 1 and 10),
    priorities          text[]      not null,
    waiting_weeks       smallint    not null check (waiting_weeks between 1 and 104),
    max_flagged_percent smallint    check (max_flagged_percent between 0 and 100),
    term_hours          smallint    not null check (term_hours between 1 and 336),
    publish_at          timestamptz,
    state               text        not null check (state in
                        ('committing', 'revealing', 'recommitting', 'ready', 'decided', 'published', 'abandoned')),
    state_since         timestamptz not null,
    attempt             smallint    not null,
    due_at              timestamptz not null,
    input_hash          text,
    salt                text,
    result_hash         text,
    cases               integer     not null,
    places              integer     not null,
    opened_at           timestamptz not null,
    opened_by           text        not null,
    version             integer     not null
);
create index matching_round_page on matching_round (pact_code, opened_at, id);
create index matching_round_due on matching_round (due_at) where state in ('committing', 'revealing', 'recommitting', 'ready', 'decided');

-- Parts of the salt: who commits the hash of a part before others reveal theirs, cannot choose it after.
create table matching_round_part (
    round_id    uuid        not null references matching_round,
    attempt     smallint    not null,
    party       text        not null,
    commitment  text        not null check (commitment ~ '^[0-9a-f]{64}$'),
    part        text        check (part ~ '^[0-9a-f]{64}$'),
    left_out    boolean     not null,
    primary key (round_id, attempt, party)
);
create table matching_round_school (
    round_id          uuid    not null references matching_round,
    organisation_code text    not null,
    cases             integer not null,
    flagged           integer not null,
    flags_count       boolean not null,
    primary key (round_id, organisation_code)
);
create table matching_round_case (
    round_id          uuid not null references matching_round,
    search_case_id    uuid not null references search_case,
    facts             text not null,
    primary key (round_id, search_case_id)
);
create table matching_round_place (
    round_id          uuid not null references matching_round,
    vacancy_id        uuid not null references vacancy,
    facts             text not null,
    primary key (round_id, vacancy_id)
);
create table matching_round_outcome (
    round_id          uuid     not null references matching_round,
    search_case_id    uuid     not null references search_case,
    vacancy_id        uuid,
    minutes_tenths    smallint not null,
    candidates        integer  not null,
    preferred         integer  not null,
    removed           jsonb    not null,
    blocking          integer  not null,
    remedies          jsonb    not null,
    primary key (round_id, search_case_id)
);
create table matching_round_demand (
    round_id          uuid    not null references matching_round,
    vacancy_id        uuid    not null,
    students          integer not null,
    candidates        integer not null,
    removed           jsonb   not null,
    primary key (round_id, vacancy_id)
);
-- Figures, proof, comparisons and fairness of a decision, as one document.
create table matching_round_report (
    round_id          uuid    primary key references matching_round,
    report            jsonb   not null
);
