-- A shortage that somebody reports beside the counts, of now or expected. No column for a person.
create table signal (
    id             uuid        primary key,
    reporter       text        not null,
    reporter_kind  text        not null check (reporter_kind in ('mbo', 'pro', 'vso', 'vmbo', 'adviser')),
    region_code    text        not null,
    level          text        not null check (level in ('1', '2', '3', '4', 'pro', 'vso', 'vmbo')),
    programme_code text,
    sector         text        not null,
    places         integer     not null check (places between 1 and 999),
    kind           text        not null check (kind in ('current', 'expected')),
    horizon        date,
    cause          text,
    explanation    text,
    status         text        not null check (status in ('received', 'in_progress', 'answered', 'withdrawn')),
    responsible    text        not null check (responsible in ('sbb', 'school', 'municipality')),
    answer         text,
    solved_places  integer     check (solved_places between 0 and places),
    reported_at    timestamptz not null,
    reported_by    text        not null,
    changed_at     timestamptz not null,
    changed_by     text        not null,
    version        integer     not null check (version >= 1),
    check ((kind = 'expected') = (horizon is not null)),
    check ((status = 'answered') = (answer is not null))
);
create index signal_region on signal (region_code, reported_at desc, id desc);
create index signal_reporter on signal (reporter, reported_at desc, id desc);
