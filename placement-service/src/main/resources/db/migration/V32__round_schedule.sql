-- Rounds that a pact wants to be opened by themselves.
create table round_schedule (
    pact_code           text        primary key,
    method              text        not null check (method in ('best', 'stable', 'levels')),
    levels              smallint    not null check (levels between 1 and 10),
    priorities          text[]      not null,
    waiting_weeks       smallint    not null check (waiting_weeks between 1 and 104),
    max_flagged_percent smallint    check (max_flagged_percent between 0 and 100),
    term_hours          smallint    not null check (term_hours between 1 and 336),
    publish_after_hours smallint    check (publish_after_hours between 1 and 1344),
    next_at             timestamptz not null,
    time_of_day         time        not null,
    every_weeks         smallint    not null check (every_weeks between 1 and 52),
    changed_at          timestamptz not null,
    changed_by          text        not null,
    version             integer     not null
);
create index round_schedule_next on round_schedule (next_at);
-- The input of a round that a schedule opened is frozen when the term to commit is over.
alter table matching_round add column scheduled boolean not null default false;
