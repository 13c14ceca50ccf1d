-- Day of the last mail to a desk, so that it gets one a day at most.
create table desk_reminder (
    desk        text primary key check (desk ~ '^[0-9a-f]{64}$'),
    reminded_on date not null
);
