-- What a student and a company think of a placement. Published as shares of many only.
create table evaluation (
    placement_id     uuid        not null references placement,
    party            text        not null check (party in ('student', 'company')),
    preparation      smallint    check (preparation between 1 and 5),
    school_guidance  smallint    check (school_guidance between 1 and 5),
    company_guidance smallint    check (company_guidance between 1 and 5),
    assignments_fit  smallint    check (assignments_fit between 1 and 5),
    finding_easy     smallint    check (finding_easy between 1 and 5),
    learned          smallint    check (learned between 1 and 5),
    clear_task       boolean,
    fixed_supervisor boolean,
    reachable_goals  boolean,
    room_to_repeat   boolean,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    primary key (placement_id, party)
);

-- Who speaks to a company about what, so that schools of all kinds do not all call in the same week.
create table contact_claim (
    id                uuid        primary key,
    leerbedrijf_id    text        not null references training_company,
    organisation_code text        not null,
    sector            text        not null check (sector in ('vmbo', 'pro_vso', 'mbo', 'hbo', 'service_point')),
    topic             text        not null check (topic in ('acquisition', 'visit', 'recognition', 'evaluation')),
    claimed_at        timestamptz not null,
    claimed_by        text        not null,
    expires_on        date        not null,
    contacted_on      date,
    outcome           text        check (outcome in ('places_offered', 'later', 'no_places', 'not_reached')),
    quiet_until       date,
    version           integer     not null,
    check ((contacted_on is null) = (outcome is null))
);
create index contact_claim_of_company on contact_claim (leerbedrijf_id, claimed_at);
