-- Last day of retention; null while something is expected of somebody.
alter table discrimination_case add column erase_on date;
create index discrimination_case_erase_on on discrimination_case (erase_on) where erase_on is not null;

-- That a case was erased. Holds nothing of it but its random id.
create table erasure (
    number    bigint generated always as identity primary key,
    case_id   uuid not null unique,
    erased_on date not null
);
