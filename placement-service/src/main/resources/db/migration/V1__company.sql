-- Training companies as SBB told of them last, by snapshot or mutation. A company at one establishment is one row.
create table training_company (
    leerbedrijf_id       text        primary key check (char_length(leerbedrijf_id) between 1 and 40),
    -- Of the mutation that told of it last; a snapshot of all counts too (company_snapshot), without touching every row.
    sequence             bigint      not null,
    name                 text        not null,
    -- Of the name, what tells companies apart: see CompanyName.
    name_key             text        not null,
    kvk_number           text        check (kvk_number ~ '^[0-9]{8}$'),
    establishment_number text        check (establishment_number ~ '^[0-9]{12}$'),
    street               text,
    house_number         text,
    postcode             text        not null check (postcode ~ '^[0-9]{4}[A-Z]{2}$'),
    city                 text        not null,
    municipality_code    text        check (municipality_code ~ '^GM[0-9]{4}$'),
    size                 text        check (size in ('one', 'from_2_to_9', 'from_10_to_49', 'from_50_to_249', 'from_250')),
    contacts             jsonb       not null,
    in_register          boolean     not null,
    content_hash         bytea       not null,
    recorded_at          timestamptz not null,
    recorded_by          text        not null
);
create index training_company_postcode on training_company (postcode);
create index training_company_kvk on training_company (kvk_number);
create index training_company_municipality on training_company (municipality_code, leerbedrijf_id);

-- No foreign key: its check would run 750,000 times for one snapshot, which writes companies in the same transaction; nothing ever
-- deletes a company.
create table recognition (
    leerbedrijf_id    text    not null,
    programme_code    text    not null,
    obtained_remotely boolean not null,
    -- Empty for all of the programme.
    work_processes    text[]  not null,
    valid_from        date    not null,
    valid_to          date,
    withdrawn_on      date,
    withdrawal_reason text    check (withdrawal_reason in
                      ('company_request', 'inactive', 'quality', 'discrimination', 'ended', 'not_in_register')),
    primary key (leerbedrijf_id, programme_code),
    check (valid_to >= valid_from),
    check ((withdrawn_on is null) = (withdrawal_reason is null))
);
create index recognition_programme on recognition (programme_code, leerbedrijf_id);

-- What was withdrawn, in the order in which it became known: what schools poll. Written under a lock, so that no lower position
-- is committed after a higher one was read.
create table recognition_withdrawal (
    position       bigint      generated always as identity primary key,
    leerbedrijf_id text        not null,
    programme_code text        not null,
    withdrawn_on   date        not null,
    reason         text        not null,
    recorded_at    timestamptz not null
);

-- Every snapshot that was taken in.
create table company_snapshot (
    sequence        bigint      primary key,
    content_hash    bytea       not null,
    company_count   integer     not null,
    registered      integer     not null,
    changed         integer     not null,
    unchanged       integer     not null,
    outdated        integer     not null,
    removed         integer     not null,
    withdrawn       integer     not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null
);

-- What comes in, until all of it is there. It need not survive a crash: then the sender sends again.
create unlogged table staged_company (
    run                  uuid    not null,
    leerbedrijf_id       text    not null,
    sequence             bigint  not null,
    -- SBB does not tell of it any more: the columns after it are empty.
    is_removed           boolean not null,
    name                 text,
    name_key             text,
    kvk_number           text,
    establishment_number text,
    street               text,
    house_number         text,
    postcode             text,
    city                 text,
    municipality_code    text,
    size                 text,
    contacts             jsonb,
    recognitions         jsonb,
    content_hash         bytea,
    begun_at             timestamptz not null
);

-- Companies that a school has or seeks places at: it is told when their recognition is withdrawn.
create table watched_company (
    institution_code text        not null,
    leerbedrijf_id   text        not null,
    watched_since    timestamptz not null,
    watched_by       text        not null,
    primary key (institution_code, leerbedrijf_id)
);
create index watched_company_company on watched_company (leerbedrijf_id);
