-- Class of the student whom one more place at a vacancy would place besides; null for nobody, or where the method does not tell.
alter table matching_round_demand add column extra_seat_class smallint;
