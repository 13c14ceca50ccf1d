-- One row per import of a register. Never updated: an import makes the next version.
create table register_version (
    register    text        not null,
    version     integer     not null check (version >= 1),
    entry_count integer     not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (register, version)
);

-- What a code means during a period, and in which versions of the register it said so: from since_version until before
-- until_version, or until now while that is null. Any earlier version can be read back whole.
create table register_entry (
    register      text    not null,
    code          text    not null,
    valid_from    date    not null,
    since_version integer not null,
    until_version integer,
    cells         jsonb   not null,
    primary key (register, code, valid_from, since_version)
);
create index register_entry_current on register_entry (register) where until_version is null;
