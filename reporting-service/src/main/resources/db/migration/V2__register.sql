-- Codes of shortage-service's registers, and the version of the register that last told of each: what an older one says
-- afterwards is not news.
create table register_code (
    kind    text    not null,
    code    text    not null,
    version integer not null,
    primary key (kind, code)
);

-- What a code means during a period. Members: municipalities of an area, pact areas of a school.
create table register_period (
    kind       text    not null,
    code       text    not null,
    valid_from date    not null,
    valid_to   date,
    name       text    not null,
    members    text[]  not null,
    demo       boolean not null,
    primary key (kind, code, valid_from),
    foreign key (kind, code) references register_code on delete cascade
);
