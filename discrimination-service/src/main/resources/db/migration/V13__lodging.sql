-- Keys of a case that its reporter lodged are sealed for a desk, and over that for the keeper.
alter table wrapped_key drop constraint wrapped_key_recipient_check;
alter table wrapped_key add check (recipient ~ '^(reporter|escrow|[0-9a-f]{64})$');

-- Tell a desk if enough others report the same company. Which company is stored nowhere but in messages that only the keeper opens.
create table lodging (
    id          uuid primary key,
    case_id     uuid not null unique references discrimination_case,
    desk        text not null check (desk ~ '^[0-9a-f]{64}$'),
    keeper_key  bytea not null check (length(keeper_key) = 32),
    threshold   int not null check (threshold between 2 and 5),
    wish        text not null check (wish in ('support', 'talk', 'formal_step')),
    lodged_on   date not null,
    origin      text check (origin ~ '^[0-9a-f]{64}$'),
    told_on     date check (told_on >= lodged_on),
    answered_on date check (answered_on >= told_on)
);

-- Sealed for the keeper, until it has them.
create table keeper_message (
    id     uuid primary key,
    sealed bytea not null
);

-- Handed out and not spent. A token that is spent is deleted, so that none leads to a case.
create table lodging_token (
    digest      bytea primary key check (length(digest) = 32),
    school      text not null check (school ~ '^[0-9a-f]{64}$'),
    school_year int not null check (school_year between 2000 and 2999)
);

create table vouched_reporter (
    case_id     uuid primary key references discrimination_case,
    school      text not null check (school ~ '^[0-9a-f]{64}$'),
    school_year int not null check (school_year between 2000 and 2999)
);

-- Given by a lodging, and not shown to its reporter before the desk answers.
alter table consent add column quiet boolean not null default false;

-- Of the keeper alone, in a database of its own; empty in that of a service. A company is an HMAC under the keeper's key.
create table kept_lodging (
    id        uuid primary key,
    state     text not null check (state in ('lodged', 'told', 'ended')),
    company   bytea check (length(company) = 32),
    origin    text check (origin ~ '^[0-9a-f]{64}$'),
    threshold int check (threshold between 2 and 5)
);
create index kept_lodging_company on kept_lodging (company) where company is not null;

create table keeper_day (
    day      date primary key,
    lodgings int not null,
    opened   int not null,
    refused  int not null
);
