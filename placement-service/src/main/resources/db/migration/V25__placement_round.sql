-- From which round a proposal comes, and from which day it was proposed: companies see both.
alter table placement add column round_id uuid references matching_round;
alter table placement add column proposed_from date;
-- A placement that is cancelled before its first day has no last day.
alter table placement drop constraint placement_check2;
alter table placement add constraint placement_interruption check (interrupted_on is null or interruption is not null);
-- Numbers of drafts are never used again, so that nobody signs one that was replaced.
alter table placement add column drafts smallint not null default 0;
-- Two rounds of a pact at once would let their opener choose between two decisions.
create unique index matching_round_open on matching_round (pact_code) where state not in ('published', 'abandoned');
