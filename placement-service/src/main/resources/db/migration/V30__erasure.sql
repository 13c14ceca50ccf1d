-- With a search case all goes that tells of its student.
alter table support_action drop constraint support_action_search_case_id_fkey,
    add foreign key (search_case_id) references search_case on delete cascade;
alter table placement drop constraint placement_search_case_id_fkey,
    add foreign key (search_case_id) references search_case on delete cascade;
alter table placement_terms drop constraint placement_terms_placement_id_fkey,
    add foreign key (placement_id) references placement on delete cascade;
alter table placement_signature drop constraint placement_signature_placement_id_fkey,
    add foreign key (placement_id) references placement on delete cascade;
alter table conversation drop constraint conversation_placement_id_fkey,
    add foreign key (placement_id) references placement on delete cascade;
alter table worry_signal drop constraint worry_signal_placement_id_fkey,
    add foreign key (placement_id) references placement on delete cascade;
alter table evaluation drop constraint evaluation_placement_id_fkey,
    add foreign key (placement_id) references placement on delete cascade;
alter table replacement_request drop constraint replacement_request_placement_id_fkey,
    add foreign key (placement_id) references placement on delete cascade;
alter table matching_round_case drop constraint matching_round_case_search_case_id_fkey,
    add foreign key (search_case_id) references search_case on delete cascade;
alter table matching_round_outcome drop constraint matching_round_outcome_search_case_id_fkey,
    add foreign key (search_case_id) references search_case on delete cascade;
create index matching_round_case_of_case on matching_round_case (search_case_id);
create index matching_round_outcome_of_case on matching_round_outcome (search_case_id);
