-- Deliveries as their events come in; one counts only when it was announced and all its parts are there.
create table shortage_delivery (
    delivery_id      uuid        primary key,
    institution_code text        not null,
    reference_date   date        not null,
    version          integer     not null,
    part_count       integer     not null,
    parts_received   integer     not null default 0,
    announced_at     timestamptz
);

-- A part that is there is not added a second time.
create table shortage_delivery_part (
    delivery_id uuid    not null references shortage_delivery on delete cascade,
    part        integer not null,
    primary key (delivery_id, part)
);

-- Sums per delivery. unknown_lines: lines of the sum whose shortage the school does not know.
create table shortage_sum (
    delivery_id    uuid    not null references shortage_delivery on delete cascade,
    region_code    text    not null,
    programme_code text    not null,
    level          text    not null check (level in ('1', '2', '3', '4')),
    shortage       bigint,
    unknown_lines  integer not null,
    primary key (delivery_id, region_code, programme_code, level)
);

-- The delivery of each school that is read: the latest whole one.
create table current_delivery (
    institution_code text    primary key,
    delivery_id      uuid    not null references shortage_delivery,
    reference_date   date    not null,
    version          integer not null
);
create index current_delivery_delivery_id on current_delivery (delivery_id);
