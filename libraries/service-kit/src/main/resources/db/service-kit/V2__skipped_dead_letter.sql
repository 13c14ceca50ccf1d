-- The first of a key is looked up for every event that is listed or replayed.
drop index dead_letter_key;
create index dead_letter_key on dead_letter (topic, key, position);

-- Dead letters that an administrator gave up: what was not handled, why, and on whose authority. Kept for good.
create table skipped_dead_letter (
    position    bigint      primary key,
    topic       text        not null,
    key         text        not null,
    source      text        not null,
    id          uuid        not null,
    type        text        not null,
    subject     text        not null,
    recorded_at timestamptz not null,
    data        bytea       not null,
    reason      text        not null,
    parked_at   timestamptz not null,
    skip_reason text        not null,
    skipped_at  timestamptz not null,
    -- The OAuth client, never a person.
    skipped_by  text        not null
);
create index skipped_dead_letter_id on skipped_dead_letter (id);
