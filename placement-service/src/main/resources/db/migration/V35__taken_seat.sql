-- Who has a seat of a vacancy, or a proposal of one. Of two who share a seat it is taken once, by whoever had it alone before; who joined
-- somebody that left has one of its own.
alter table placement add column joined boolean not null default false;
create view taken_seat as
select vacancy_id, organisation_code, programme_code
from (select vacancy_id, organisation_code, programme_code, joined,
        row_number() over (partition by vacancy_id, joined order by id) as number,
        count(*) filter (where not joined and days <> '{}') over (partition by vacancy_id) as joinable
    from placement
    where vacancy_id is not null and state in ('proposed', 'agreed', 'running')) seated
where not joined or number > joinable;
