-- Where a visit is agreed, nobody signs before it.
alter table placement add column visit_agreed boolean not null default false;
create index placement_of_company_since on placement (leerbedrijf_id, state_since);

-- A student's record of placements that a school hands over with consent, by the digest of a code.
create table handover (
    digest         bytea       primary key,
    search_case_id uuid        not null references search_case on delete cascade,
    consented_on   date        not null,
    valid_until    date        not null,
    made_at        timestamptz not null,
    made_by        text        not null
);
create index handover_of_case on handover (search_case_id);
