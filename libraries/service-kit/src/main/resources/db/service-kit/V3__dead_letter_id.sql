-- Ids of events are unique per source only, so a dead letter has an id of its own. It follows from source and id of the event: the
-- same in every service, and the same again when the record is read once more. A UUID of version 8, which is that of a digest.
alter table dead_letter add column letter_id uuid not null generated always as
    (overlay(overlay(md5(source || E'\n' || id::text) placing '8' from 13) placing '8' from 17)::uuid) stored;
alter table dead_letter add constraint dead_letter_letter_id unique (letter_id);
alter table skipped_dead_letter add column letter_id uuid not null generated always as
    (overlay(overlay(md5(source || E'\n' || id::text) placing '8' from 13) placing '8' from 17)::uuid) stored;
drop index skipped_dead_letter_id;
create index skipped_dead_letter_letter_id on skipped_dead_letter (letter_id);

-- Dead letters that a replay handled, with their keys: who repeats the replay is told what remains of the key. Kept for 90 days.
create table replayed_dead_letter (
    letter_id   uuid        primary key,
    topic       text        not null,
    key         text        not null,
    replayed_at timestamptz not null
);
create index replayed_dead_letter_replayed_at on replayed_dead_letter (replayed_at);
