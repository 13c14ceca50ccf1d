-- The last version of each deleted profile. A profile that is published again continues from it: an ETag of the deleted one must not
-- match.
create table deleted_programme_profile (
    institution_code text    not null,
    programme_code   text    not null,
    version          integer not null,
    primary key (institution_code, programme_code)
);
