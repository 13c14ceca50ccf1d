-- Seats of a vacancy that a framework contract reserves for a school, for a programme, or for both.
create table vacancy_reservation (
    vacancy_id       uuid     not null references vacancy,
    institution_code text,
    programme_code   text,
    places           smallint not null check (places between 1 and 999),
    check (institution_code is not null or programme_code is not null),
    unique nulls not distinct (vacancy_id, institution_code, programme_code)
);
-- Seats that are reserved for different students take part in a round apart.
alter table matching_round_place add column reserved_for text not null default '';
alter table matching_round_place drop constraint matching_round_place_pkey;
alter table matching_round_place add primary key (round_id, vacancy_id, reserved_for);
update matching_round_place set facts = facts || '|';
