-- SBB delivers too. Its code is 'sbb', which no school can have, and its type says that it is no school.
alter table delivery rename column institution_code to source_code;
alter table delivery rename column institution_code_type to source_code_type;
alter table delivery drop constraint delivery_institution_code_type_check;
alter table delivery add check (source_code_type in ('brin', 'rio', 'sbb'));
alter table delivery add check ((source_code_type = 'sbb') = (source_code = 'sbb'));

-- Supply is SBB's: places on offer. The other is a scenario, what would lack without measures. Bits of unknown_counts: 32, 64.
alter table delivery add column supply bigint, add column shortage_without_measures bigint;
alter table shortage_count add column supply integer, add column shortage_without_measures integer;
