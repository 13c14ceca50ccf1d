-- Links by which a vacancy is confirmed or withdrawn without login: once, for some time, and until revoked. Of the secret in the
-- link only the digest is kept.
create table confirmation_link (
    id          uuid        primary key,
    vacancy_id  uuid        not null references vacancy,
    secret_hash bytea       not null unique,
    made_at     timestamptz not null,
    made_by     text        not null,
    expires_at  timestamptz not null,
    used_at     timestamptz,
    revoked_at  timestamptz
);
create index confirmation_link_vacancy on confirmation_link (vacancy_id);

-- "This company is not looking": of each reporter one, until the vacancy is confirmed.
create table not_looking_signal (
    vacancy_id  uuid        not null references vacancy,
    reporter    text        not null,
    reported_at timestamptz not null,
    primary key (vacancy_id, reporter)
);
