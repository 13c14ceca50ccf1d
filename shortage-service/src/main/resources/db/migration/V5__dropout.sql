-- What a school calls the reasons for which students leave, and what each is for DUO. Replaced whole, with one more version.
create table leaving_reasons (
    institution_code text        primary key,
    version          integer     not null check (version >= 1),
    changed_at       timestamptz not null,
    changed_by       text        not null
);
create table leaving_reason (
    institution_code text     not null references leaving_reasons on delete cascade,
    code             text     not null,
    name             text     not null,
    duo_category     smallint not null check (duo_category between 1 and 9),
    lack_of_place    boolean  not null,
    primary key (institution_code, code)
);

-- One row per version of a school's counts of a month. Counts only: there is no column for a person.
create table dropout_delivery (
    id               uuid        primary key,
    institution_code text        not null,
    period           date        not null,
    version          integer     not null check (version >= 1),
    line_count       integer     not null,
    content_hash     text        not null,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    unique (institution_code, period, version)
);

-- Its lines, with what the reason meant for DUO when they came: a later table of reasons does not change them. A count that is
-- null was not delivered, unless its bit in unknown_counts is set. Bits: 1 at_risk, 2 delayed, 4 dropped_out.
create table dropout_count (
    delivery_id    uuid     not null,
    region_code    text     not null,
    programme_code text     not null,
    level          text     not null check (level in ('1', '2', '3', '4')),
    learning_path  text     not null check (learning_path in ('bol', 'bbl', 'third')),
    reason_code    text     not null,
    duo_category   smallint check (duo_category between 1 and 9),
    lack_of_place  boolean  not null,
    at_risk        integer,
    delayed        integer,
    dropped_out    integer,
    unknown_counts smallint not null default 0,
    primary key (delivery_id, region_code, programme_code, learning_path, reason_code)
);
