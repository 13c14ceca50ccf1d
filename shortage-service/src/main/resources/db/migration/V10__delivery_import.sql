-- Many deliveries in one file. A row without received_at is of a file that is still coming in, or never came whole.
create table delivery_import (
    id             uuid        primary key,
    owner          text        not null,
    source_kind    text        not null check (source_kind in ('school', 'sbb')),
    format         text        not null check (format in ('csv', 'ndjson')),
    dry_run        boolean     not null,
    begun_at       timestamptz not null,
    begun_by       text        not null,
    received_at    timestamptz,
    line_count     bigint,
    delivery_count integer,
    finished_at    timestamptz,
    lines_done     bigint      not null default 0,
    recorded       integer     not null default 0,
    corrected      integer     not null default 0,
    unchanged      integer     not null default 0,
    refused        integer     not null default 0
);
create index on delivery_import (owner, id);
create index on delivery_import (id) where finished_at is null;

-- Its deliveries in the order of the file. The content is what was read of it, until its turn has come.
create table imported_delivery (
    import_id      uuid    not null references delivery_import on delete cascade,
    position       integer not null,
    source_code    text    not null,
    reference_date date    not null,
    first_line     integer not null,
    line_count     integer not null check (line_count between 1 and 20000),
    content        bytea,
    reading_faults jsonb,
    outcome        text    not null default 'waiting'
                   check (outcome in ('waiting', 'recorded', 'corrected', 'unchanged', 'refused')),
    version        integer,
    fault_count    integer not null default 0,
    faults         jsonb,
    primary key (import_id, position),
    unique (import_id, source_code, reference_date)
);
create index on imported_delivery (import_id, reference_date desc, (-position) desc) where outcome = 'waiting';
-- It is read once: to compress it would cost more than to keep it for the seconds until then.
alter table imported_delivery alter column content set storage external;
