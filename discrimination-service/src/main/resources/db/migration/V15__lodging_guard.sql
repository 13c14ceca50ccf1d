-- A message about a lodging for which nobody vouches waits until somebody does: the keeper is told of others only.
alter table keeper_message add column held_for uuid;

-- A report is lodged once a day, so that nobody floods the keeper.
create table lodging_day (
    case_id uuid primary key references discrimination_case,
    day     date not null
);

-- Readings by a desk that was told and has not answered, of which the reporter is not shown.
create table quiet_reading (
    number  bigint primary key,
    case_id uuid not null references discrimination_case,
    desk    text not null check (desk ~ '^[0-9a-f]{64}$')
);
create index quiet_reading_case on quiet_reading (case_id);

-- How often the keeper was asked whose condition is met.
alter table keeper_day add column asked int not null default 0;
