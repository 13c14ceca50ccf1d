-- Single-use tokens of schools with which a student asks for another place, without a reason. Only digests are stored, and
-- nothing is left of a token that was spent.
create table replacement_token (
    digest            bytea primary key,
    organisation_code text  not null,
    valid_until       date  not null
);
create index replacement_token_of_organisation on replacement_token (organisation_code);

-- Placements for which another place is sought. Apart from the placement, so that the version its company reads stays the same.
create table replacement_request (
    placement_id uuid primary key references placement
);

-- A student who seeks another place keeps the present one until the other begins.
drop index placement_of_case;
create unique index placement_of_case on placement (search_case_id) where state = 'proposed';
