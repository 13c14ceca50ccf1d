-- Events on their way out. A row lives from the commit of its transaction until the broker has acknowledged it.
create sequence outbox_position;

create table outbox (
    -- Drawn under a lock on the key, so per key the order of positions is the order of commits.
    position    bigint      primary key,
    bucket      smallint    not null,
    id          uuid        not null,
    topic       text        not null,
    key         text        not null,
    type        text        not null,
    subject     text        not null,
    recorded_at timestamptz not null,
    data        bytea       not null
);
-- Rows live for milliseconds: compressing them costs more than the bytes it saves.
alter table outbox alter column data set storage external;
-- The table is mostly empty but written all the time: without early vacuum its index would grow with dead rows.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Events that came in: each is handled once. 90 days, as long as the broker keeps them.
create table inbox (
    source      text        not null,
    id          uuid        not null,
    received_at timestamptz not null default now(),
    primary key (source, id)
);
create index inbox_received_at on inbox (received_at);

-- What could not be handled after five tries. While a key has a row here, its later events come here too, in order.
create table dead_letter (
    position    bigint generated always as identity primary key,
    topic       text        not null,
    key         text        not null,
    source      text        not null,
    id          uuid        not null,
    type        text        not null,
    subject     text        not null,
    recorded_at timestamptz not null,
    data        bytea       not null,
    reason      text        not null,
    parked_at   timestamptz not null default now(),
    unique (source, id)
);
create index dead_letter_key on dead_letter (topic, key);

-- Answers to POSTs, by caller and Idempotency-Key, for 24 hours. status is null while the first request is under way.
create table idempotency_key (
    caller      text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    status      smallint,
    body        text,
    location    text,
    created_at  timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
