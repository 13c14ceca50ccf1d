-- Students, and work seekers in the third path, who seek a place: what a place must meet, and nothing that tells who they are.
create table search_case (
    id                   uuid        primary key,
    organisation_code    text        not null,
    case_key             text        not null check (case_key ~ '^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})$'),
    programme_code       text        not null,
    level                text        not null check (level in ('1', '2', '3', '4')),
    learning_paths       text[]      not null,
    start_from           date        not null,
    start_to             date        not null check (start_to >= start_from),
    min_weeks            smallint    not null check (min_weeks between 1 and 208),
    max_weeks            smallint    not null check (max_weeks between min_weeks and 208),
    days                 text[]      not null,
    min_days             smallint    not null check (min_days between 1 and 7),
    max_days             smallint    not null check (max_days between min_days and 7),
    home_area            text        not null check (home_area ~ '^[1-9][0-9]{3}$'),
    travel_minutes       smallint    not null check (travel_minutes between 5 and 180),
    travel_mode          text        not null check (travel_mode in ('bicycle', 'public_transport', 'car')),
    wishes               text[]      not null,
    needs                text[]      not null,
    age_band             text        check (age_band in ('under_16', 'from_16_to_17', 'from_18')),
    searching_since      date        not null,
    at_risk              boolean     not null,
    target_group         text        check (target_group in ('employed', 'work_seeker', 'special_education', 'early_leaver')),
    responsibility       text        not null check (responsibility in ('student', 'school', 'pool')),
    in_rounds            boolean     not null,
    applications         integer     not null check (applications >= 0),
    interviews           integer     not null check (interviews >= 0),
    rejections           integer     not null check (rejections >= 0),
    state                text        not null check (state in ('searching', 'school_places', 'proposed', 'placed', 'closed')),
    state_since          timestamptz not null,
    escalated_at         timestamptz,
    close_reason         text        check (close_reason in
                         ('left_programme', 'place_elsewhere', 'not_needed', 'entered_in_error')),
    opened_at            timestamptz not null,
    recorded_at          timestamptz not null,
    recorded_by          text        not null,
    version              integer     not null,
    unique (organisation_code, case_key),
    check ((state = 'closed') = (close_reason is not null))
);
create index search_case_due on search_case (searching_since) where state = 'searching';

-- What was done for a case. The pact's advisers read those that name their pact, without the school's key of the case.
create table support_action (
    id             uuid        primary key,
    search_case_id uuid        not null references search_case,
    kind           text        not null check (kind in
                   ('acquisition', 'job_coach', 'job_hunter', 'application_training', 'adapted_place')),
    pact_code      text,
    requested_at   timestamptz not null,
    requested_by   text        not null,
    result         text        check (result in ('place_found', 'helped', 'no_result', 'declined')),
    result_at      timestamptz,
    result_by      text,
    version        integer     not null,
    check ((result is null) = (result_at is null))
);
create index support_action_of_case on support_action (search_case_id);
create index support_action_page on support_action (pact_code, requested_at, id);
