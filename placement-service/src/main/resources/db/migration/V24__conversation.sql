-- Conversations of school, company and student during a placement, and worries between them.
create table conversation (
    id             uuid        primary key,
    placement_id   uuid        not null references placement,
    moment         text        not null check (moment in ('start', 'middle', 'end')),
    due_on         date        not null,
    held_on        date,
    mode           text        check (mode in ('on_site', 'at_school', 'online')),
    participants   text[]      not null,
    work_processes text[]      not null,
    not_agreed     text[]      not null,
    not_done       text[]      not null,
    overdue_since  timestamptz,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    version        integer     not null,
    unique (placement_id, moment),
    check ((held_on is null) = (mode is null))
);
create index conversation_due on conversation (due_on) where held_on is null;

create table worry_signal (
    id           uuid        primary key,
    placement_id uuid        not null references placement,
    raised_by    text        not null check (raised_by in ('school', 'company', 'student', 'guardian')),
    kind         text        not null check (kind in
                 ('other_work', 'supervision_lacking', 'goals_out_of_reach', 'unsafe', 'absence', 'contact_me')),
    raised_at    timestamptz not null,
    recorded_by  text        not null
);
create index worry_signal_of_placement on worry_signal (placement_id);
