-- From the register's events; programmes received before have none until the register publishes them again.
alter table programme_period add column name_en text;
