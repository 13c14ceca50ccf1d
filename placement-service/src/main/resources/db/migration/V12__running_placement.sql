-- How many students a school has at a company that it watches: a withdrawal tells which placements it hits.
create table running_placement (
    institution_code text    not null,
    leerbedrijf_id   text    not null,
    programme_code   text    not null,
    last_day         date    not null,
    students         integer not null check (students >= 1),
    primary key (institution_code, leerbedrijf_id, programme_code, last_day),
    foreign key (institution_code, leerbedrijf_id) references watched_company on delete cascade
);
