-- Who read which parts of which case. Each row's hash covers all rows before it.
create table reading (
    number  bigint primary key check (number > 0),
    read_on date not null,
    subject text not null,
    role    text not null,
    purpose text not null check (purpose in ('handling', 'deputising', 'advising', 'supervision')),
    case_id uuid not null,
    parts   text[] not null,
    hash    bytea not null check (length(hash) = 32)
);
create index reading_case on reading (case_id, number);

create function refuse_change_of_reading() returns trigger language plpgsql as $$
begin
    raise exception 'The log of readings is append-only';
end $$;

create trigger reading_append_only before update or delete or truncate on reading
    for each statement execute function refuse_change_of_reading();
