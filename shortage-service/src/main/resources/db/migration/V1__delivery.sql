-- One row per version of a school's snapshot. Never updated: a correction is a new version.
create table delivery (
    id                     uuid        primary key,
    institution_code       text        not null,
    institution_code_type  text        not null check (institution_code_type in ('brin', 'rio')),
    reference_date         date        not null,
    version                integer     not null check (version >= 1),
    line_count             integer     not null check (line_count between 1 and 20000),
    students_needing_place bigint,
    shortage               bigint,
    expected_shortage      bigint,
    delayed                bigint,
    dropped_out            bigint,
    content_hash           text        not null,
    recorded_at            timestamptz not null,
    recorded_by            text        not null,
    unique (institution_code, reference_date, version)
);

-- The lines of a version. A count that is null was not delivered, unless its bit in unknown_counts is set: then the school
-- delivers it but does not know it here. Bits: 1 students_needing_place, 2 shortage, 4 expected_shortage, 8 delayed,
-- 16 dropped_out. Region first in the key: figures are read by region.
create table shortage_count (
    delivery_id            uuid     not null,
    region_code            text     not null,
    programme_code         text     not null,
    month_wanted           date     not null,
    level                  text     not null check (level in ('1', '2', '3', '4')),
    learning_path          text     not null check (learning_path in ('bol', 'bbl', 'third')),
    students_needing_place integer,
    shortage               integer,
    expected_shortage      integer,
    delayed                integer,
    dropped_out            integer,
    unknown_counts         smallint not null default 0,
    causes                 jsonb,
    primary key (delivery_id, region_code, programme_code, month_wanted, level, learning_path)
);
-- No foreign key to delivery: its check would run 20,000 times for one delivery, whose row the same transaction writes
-- first; nothing ever deletes or renumbers a delivery.
