-- Names of schools as shortage-service's register tells: employers who look for a school read its name.
create table institution (
    code    text    primary key,
    version integer not null
);
create table institution_period (
    code       text not null references institution,
    name       text not null,
    valid_from date not null,
    valid_to   date,
    primary key (code, valid_from)
);
