-- Words are searched in memory, beside the other properties of a vacancy.
alter table vacancy drop column words;
