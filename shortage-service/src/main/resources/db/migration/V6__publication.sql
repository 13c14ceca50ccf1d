-- A published table: frozen, so that no two answers together tell what one of them hides.
create table publication (
    id                    uuid        primary key,
    number                integer     not null unique check (number >= 1),
    reference_date        date        not null unique,
    available_at          timestamptz not null,
    published_at          timestamptz not null,
    published_by          text        not null,
    profile               text        not null,
    profile_version       text        not null,
    schools_delivered     integer     not null,
    schools_expected      integer     not null,
    oldest_reference_date date,
    sum_count             integer     not null,
    hidden_count          integer     not null
);

-- Every sum of it that is not plainly zero. Region total: all regions together. A count is null unless it is shown.
create table publication_cell (
    publication_id uuid    not null references publication,
    level_name     text    not null check (level_name in ('programme', 'level', 'sector', 'level-sector', 'total')),
    region_code    text    not null,
    code           text    not null,
    status         text    not null check (status in ('shown', 'hidden', 'unknown')),
    shortage       bigint,
    has_unknown    boolean not null,
    primary key (publication_id, level_name, region_code, code),
    check ((status = 'shown') = (shortage is not null))
);
-- The regions and programmes that a publication speaks of: of these, what is not a cell is zero.
create table publication_code (
    publication_id uuid not null references publication,
    kind           text not null check (kind in ('region', 'programme', 'level', 'sector', 'level-sector')),
    code           text not null,
    primary key (publication_id, kind, code)
);
