-- What a reporter's receipt code leads to. Of the code only a digest of the id derived from it is kept.
create table reporter_key (
    case_id       uuid primary key,
    lookup_digest bytea not null unique check (length(lookup_digest) = 32),
    public_key    bytea not null check (length(public_key) = 32)
);

-- With the public key anyone may add to a part. A new generation begins when a recipient loses access.
create table part_key (
    case_id    uuid not null,
    part       text not null check (part in ('company', 'facts', 'account', 'identity', 'conversation', 'notes')),
    generation int not null check (generation > 0),
    public_key bytea not null check (length(public_key) = 32),
    primary key (case_id, part, generation)
);

-- The private key of a part, sealed for one recipient: 'reporter', or the keyed pseudonym of an organisation.
create table wrapped_key (
    case_id       uuid not null,
    part          text not null,
    generation    int not null,
    recipient     text not null check (recipient ~ '^(reporter|[0-9a-f]{64})$'),
    secret_number int not null check (secret_number between 0 and 9999),
    wrapped       bytea not null,
    primary key (case_id, part, generation, recipient),
    foreign key (case_id, part, generation) references part_key
);
