-- Codes of municipalities, programmes, schools and companies, from events of other services.
create table register_code (
    kind    text not null check (kind in ('municipality', 'programme', 'institution', 'company')),
    code    text not null,
    version int not null,
    listed  boolean not null,
    primary key (kind, code)
);
