-- What a pact's social-return advisers are told every six weeks. Frozen, so that the next can be compared with it.
create table digest (
    id             uuid        primary key,
    pact_code      text        not null,
    number         integer     not null check (number >= 1),
    reference_date date        not null,
    compared_with  date,
    available_at   timestamptz not null,
    made_at        timestamptz not null,
    made_by        text        not null,
    unique (pact_code, number),
    unique (pact_code, reference_date)
);
create table digest_row (
    digest_id      uuid   not null references digest,
    region_code    text   not null,
    programme_code text   not null,
    level          text   not null,
    shortage       bigint not null check (shortage >= 0),
    primary key (digest_id, region_code, programme_code, level)
);
