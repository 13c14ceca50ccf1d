-- Desks of units of schools, and desks that are only told of a company.
alter table desk drop constraint desk_code_check, drop constraint desk_kind_check;
alter table desk
    add check (code ~ '^(discriminatie-nl|sbb|[A-Z0-9]{4,12}(-[A-Z0-9]{1,8})?|gm[0-9]{4}(-inclusion)?)$'),
    add check (kind in ('school', 'national', 'sbb', 'municipality', 'inclusion_adviser'));
