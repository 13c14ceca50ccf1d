-- Companies abroad and in the Caribbean Netherlands (BQ): without a postcode, or with one of another form.
alter table training_company alter postcode drop not null;
alter table training_company drop constraint training_company_postcode_check;
alter table training_company add country text not null default 'NL' check (country ~ '^[A-Z]{2}$');
alter table training_company add constraint training_company_postcode_check
    check (country <> 'NL' or postcode is not null and postcode ~ '^[0-9]{4}[A-Z]{2}$');
alter table staged_company add country text;
