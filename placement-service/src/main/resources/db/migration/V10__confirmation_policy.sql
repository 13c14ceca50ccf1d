-- How long vacancies are believed in the area of a pact that decided so itself; for others the installation's settings hold.
create table pact_confirmation_policy (
    pact_code         text        primary key,
    remind_after_days integer     not null check (remind_after_days >= 1),
    hide_after_days   integer     not null check (hide_after_days > remind_after_days),
    remove_after_days integer     not null check (remove_after_days > hide_after_days),
    version           integer     not null,
    changed_at        timestamptz not null,
    changed_by        text        not null
);
