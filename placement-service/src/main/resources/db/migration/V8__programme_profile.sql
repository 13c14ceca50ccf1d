-- What schools tell employers of their programmes ("menukaart"): what students can do and must learn, when they need places, whom to
-- ask. A contact is a role with an address, never a person.
create table programme_profile (
    institution_code   text        not null,
    programme_code     text        not null,
    municipality_codes text[]      not null,
    learning_paths     text[]      not null,
    has_contact        boolean     not null,
    content            jsonb       not null,
    version            integer     not null,
    changed_at         timestamptz not null,
    changed_by         text        not null,
    primary key (programme_code, institution_code)
);
create index programme_profile_institution on programme_profile (institution_code);
