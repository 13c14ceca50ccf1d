-- What was declined is read for each student of a round.
create index placement_search_case on placement (search_case_id);
