-- The regions that a delivery speaks of: which deliveries stand behind a figure is known without looking at their lines.
alter table delivery add column region_codes text[] not null default '{}';
update delivery set region_codes = coalesce(
    (select array_agg(distinct region_code order by region_code) from shortage_count where delivery_id = delivery.id), '{}');
alter table delivery alter column region_codes drop default;
