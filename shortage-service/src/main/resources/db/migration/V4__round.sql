-- How a pact holds its rounds, where it is not as the installation does.
create table round_policy (
    pact_code          text    primary key,
    cadence_days       integer not null check (cadence_days between 1 and 366),
    tolerance_absolute integer not null check (tolerance_absolute >= 0),
    tolerance_percent  integer not null check (tolerance_percent between 0 and 100),
    version            integer not null check (version >= 1),
    changed_at         timestamptz not null,
    changed_by         text    not null
);

-- A round of a pact; its policy is copied, so that a later one does not change it.
create table round (
    id                 uuid        primary key,
    pact_code          text        not null,
    number             integer     not null check (number >= 1),
    reference_date     date        not null,
    cadence_days       integer     not null,
    tolerance_absolute integer     not null,
    tolerance_percent  integer     not null,
    policy_version     integer     not null,
    opened_at          timestamptz not null,
    opened_by          text        not null,
    taken_in_at        timestamptz not null,
    sbb_reference_date date,
    school_signed_at   timestamptz,
    school_signed_by   text,
    sbb_signed_at      timestamptz,
    sbb_signed_by      text,
    signed_off_at      timestamptz,
    one_sided          text        check (one_sided in ('school', 'sbb')),
    one_sided_reason   text,
    version            integer     not null check (version >= 1),
    unique (pact_code, number),
    unique (pact_code, reference_date),
    check ((one_sided is null) = (one_sided_reason is null))
);

-- The schools of a round: those expected, and those whose counts are in it.
create table round_school (
    round_id         uuid    not null references round on delete cascade,
    institution_code text    not null,
    reference_date   date,
    delivery_version integer not null,
    primary key (round_id, institution_code)
);

-- Both values of a cell, frozen, and where it stands. A value is null unless its status is counted.
create table round_cell (
    id             uuid    primary key,
    round_id       uuid    not null references round on delete cascade,
    region_code    text    not null,
    programme_code text    not null,
    month_wanted   date    not null,
    level          text    not null,
    learning_path  text    not null,
    school_status  text    not null check (school_status in ('counted', 'unknown', 'not_there', 'not_delivered')),
    school_value   integer,
    sbb_status     text    not null check (sbb_status in ('counted', 'unknown', 'not_there', 'not_delivered')),
    sbb_value      integer,
    schools        text[]  not null,
    state          text    not null check (state in ('open', 'explained', 'corrected', 'agreed')),
    turn           text    not null check (turn in ('school', 'sbb', 'both', 'nobody')),
    agreed_value   integer,
    version        integer not null,
    unique (round_id, region_code, programme_code, month_wanted, level, learning_path)
);

-- What was said of a cell, in order. Never changed.
create table round_statement (
    id             bigint      generated always as identity primary key,
    round_id       uuid        not null references round on delete cascade,
    region_code    text        not null,
    programme_code text        not null,
    month_wanted   date        not null,
    level          text        not null,
    learning_path  text        not null,
    kind           text        not null check (kind in ('explanation', 'correction', 'agreement')),
    party          text        not null check (party in ('school', 'sbb')),
    value          integer,
    comment        text,
    said_at        timestamptz not null,
    said_by        text        not null
);
-- By key, not by cell: taking deliveries in anew makes new cells, and what was said of them stays.
create index round_statement_cell on round_statement (round_id, region_code, programme_code, month_wanted, level, learning_path);
