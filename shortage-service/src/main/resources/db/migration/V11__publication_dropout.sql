-- Dropout in publications: of the four last whole quarters. Null where nobody had delivered any.
alter table publication
    add column dropout_from date,
    add column dropout_to date,
    add column dropout_schools_delivered integer;

-- Every sum by region and level, zero too. Region total: all regions together; level total: all levels.
create table publication_dropout_cell (
    publication_id uuid    not null references publication,
    measure        text    not null
                   check (measure in ('atRisk', 'delayed', 'droppedOut', 'droppedOutForLackOfPlace')),
    region_code    text    not null,
    level          text    not null check (level in ('1', '2', '3', '4', 'total')),
    status         text    not null check (status in ('shown', 'hidden', 'unknown')),
    count          bigint,
    has_unknown    boolean not null,
    primary key (publication_id, region_code, level, measure),
    check ((status = 'shown') = (count is not null))
);
