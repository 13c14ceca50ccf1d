-- Why a vacancy has its status, and since when: its company reads both. Of vacancies from before, as far as it can be known.
alter table vacancy add column status_reason text not null default 'offered';
alter table vacancy add column status_since timestamptz not null default now();
update vacancy v set status_since = visibility_since, status_reason = case v.status
    when 'hidden' then case when (select count(*) from not_looking_signal s where s.vacancy_id = v.id) >= 2
        then 'reported_not_looking' else 'not_confirmed' end
    when 'escalated' then 'form_in_doubt'
    when 'blocked' then 'not_recognised'
    when 'withdrawn' then case when v.certifiable = 'no' then 'not_certifiable' else 'withdrawn' end
    when 'expired' then case when v.period_to < current_date then 'period_over' else 'not_confirmed_for_long' end
    else 'offered' end;

-- A company lists its vacancies, latest first.
drop index vacancy_of_company;
create index vacancy_of_company on vacancy (leerbedrijf_id, published_at, id);
