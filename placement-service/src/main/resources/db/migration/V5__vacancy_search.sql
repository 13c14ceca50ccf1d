-- Search keeps what is offered in memory (package search) and asks here what has changed. Of transactions that were under way when
-- it asked last it cannot know what they will change: it asks for what was changed by them and by any later one.
alter table vacancy add column changed_in xid8 not null default pg_current_xact_id();
-- When it came to be seen or ceased to be: feeds tell for some time what is not offered any more.
alter table vacancy add column visibility_since timestamptz not null default now();
create index vacancy_changed on vacancy (changed_in);

create function vacancy_changed() returns trigger language plpgsql as $$
begin
    new.changed_in = pg_current_xact_id();
    return new;
end $$;
create trigger vacancy_changed before insert or update on vacancy for each row execute function vacancy_changed();

drop index vacancy_words, vacancy_seen, vacancy_programme;

-- Where postcode areas are (four digits, PC4): the middle of each. An administrator imports the whole table; these few are for the
-- regions of the demo, by hand and to a kilometre.
create table postcode_area (
    code      text             primary key check (code ~ '^[1-9][0-9]{3}$'),
    latitude  double precision not null check (latitude between 50 and 54),
    longitude double precision not null check (longitude between 3 and 8)
);
insert into postcode_area (code, latitude, longitude) values
    ('2251', 52.13, 4.45), ('2252', 52.12, 4.44), ('2311', 52.16, 4.49), ('2312', 52.16, 4.49), ('2316', 52.17, 4.50),
    ('2321', 52.14, 4.48), ('2331', 52.15, 4.45), ('2333', 52.17, 4.46), ('2341', 52.18, 4.47), ('2351', 52.16, 4.53),
    ('2381', 52.12, 4.50), ('3511', 52.09, 5.12), ('3512', 52.09, 5.12), ('3513', 52.10, 5.11), ('3521', 52.08, 5.11),
    ('3526', 52.06, 5.10), ('3527', 52.07, 5.09), ('3531', 52.09, 5.10), ('3541', 52.11, 5.06), ('3551', 52.11, 5.10),
    ('3561', 52.12, 5.12), ('3572', 52.10, 5.14), ('3581', 52.09, 5.14), ('3584', 52.08, 5.17), ('3701', 52.09, 5.24),
    ('3741', 52.21, 5.29), ('3751', 52.25, 5.38), ('3761', 52.17, 5.30), ('3771', 52.14, 5.58), ('3811', 52.16, 5.39),
    ('3812', 52.16, 5.37), ('3813', 52.16, 5.41), ('3816', 52.15, 5.42), ('3817', 52.14, 5.40), ('3818', 52.14, 5.37),
    ('3825', 52.20, 5.42), ('3828', 52.19, 5.37), ('3829', 52.19, 5.43), ('3831', 52.13, 5.43), ('3861', 52.22, 5.49),
    ('3931', 52.08, 5.42);

-- Areas of pacts as shortage-service's register tells: which municipalities each has.
create table pact_area (
    code    text    primary key,
    version integer not null
);
create table pact_area_period (
    code           text   not null references pact_area,
    name           text   not null,
    municipalities text[] not null,
    valid_from     date   not null,
    valid_to       date,
    primary key (code, valid_from)
);
