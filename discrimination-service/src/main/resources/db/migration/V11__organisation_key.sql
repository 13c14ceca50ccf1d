-- Public keys of organisations that hold a key of their own; the service cannot open what is sealed for them.
create table organisation_key (
    organisation  text primary key check (organisation ~ '^[0-9a-f]{64}$'),
    public_key    bytea not null check (length(public_key) = 32),
    registered_on date not null
);

-- Sealed at a desk: that it opens for the reporter is known only when it is read.
alter table sealed_entry add column sealed_at_desk boolean not null default false;
