-- Vacancies as placement-service's events tell of them: only what is counted.
create table offered_vacancy (
    vacancy_id         text     primary key,
    leerbedrijf_id     text     not null,
    learning_path      text     not null,
    places             integer  not null,
    equal_compensation boolean  not null,
    confirmed_on       date     not null,
    -- Whether it is seen now; a hidden one may come back.
    offered            boolean  not null
);
create index offered_vacancy_company on offered_vacancy (leerbedrijf_id) where offered;

-- Where companies are; empty when SBB did not tell.
create table training_company (
    leerbedrijf_id    text primary key,
    municipality_code text not null
);
