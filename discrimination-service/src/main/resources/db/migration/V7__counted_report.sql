-- Codes of reports, split off so that figures need no key of a case. They wait here, sealed for the service and all of one
-- length, because the order of these rows is that of the cases.
create table staged_count (
    id     uuid primary key,
    sealed bytea not null
);

-- Released in shuffled batches: neither the order of rows nor their transactions lead to a case. Kept after cases are erased.
create table counted_report (
    id             uuid primary key,
    quarter        text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    desk           text check (desk ~ '^[0-9a-f]{64}$'),
    wish           text not null,
    capacity       text not null,
    phase          text not null,
    kinds          text[] not null,
    grounds        text[] not null,
    impacts        text[] not null,
    education_type text,
    residence      text,
    incident       text
);
create index counted_report_quarter on counted_report (quarter);
