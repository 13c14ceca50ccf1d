-- Pay as it was stated, where it is not one amount per day or per month.
alter table vacancy add column pay_unit text check (pay_unit in ('hour', 'day', 'week', 'month', 'year'));
alter table vacancy add column min_pay_cents integer check (min_pay_cents >= 0);
alter table vacancy add column max_pay_cents integer check (max_pay_cents >= min_pay_cents);
alter table vacancy add constraint vacancy_pay_stated_once check (case when pay_unit is null
    then min_pay_cents is null and max_pay_cents is null
    else (min_pay_cents is not null or max_pay_cents is not null) and per_day_cents is null and per_month_cents is null end);
