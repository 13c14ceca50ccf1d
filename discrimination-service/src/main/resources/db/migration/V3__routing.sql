-- Desks that handle reports, with what they publish about it. Not linked to any case: cases name desks by keyed pseudonyms.
create table desk (
    code                 text primary key check (code ~ '^(discriminatie-nl|sbb|[A-Z0-9]{4,12})$'),
    kind                 text not null check (kind in ('school', 'national', 'sbb')),
    name                 text not null,
    open                 boolean not null,
    readers              text[] not null,
    substitute               text not null,
    description_nl       text not null,
    description_en       text,
    email                text,
    telephone            text,
    website              text,
    confirm_working_days int not null check (confirm_working_days between 1 and 3),
    acknowledge_days     int not null check (acknowledge_days between 1 and 7),
    feedback_months      int not null check (feedback_months between 1 and 3),
    described_on         date not null,
    version              int not null
);

create table consent (
    id           uuid primary key,
    case_id      uuid not null references discrimination_case,
    recipient    text not null check (recipient ~ '^[0-9a-f]{64}$'),
    part         text not null,
    given_on     date not null,
    withdrawn_on date check (withdrawn_on >= given_on)
);
create unique index consent_given on consent (case_id, recipient, part) where withdrawn_on is null;
