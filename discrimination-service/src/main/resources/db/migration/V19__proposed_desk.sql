-- A desk that the handling one proposes to the reporter, as a keyed pseudonym.
alter table discrimination_case
    add proposed_desk text check (proposed_desk ~ '^[0-9a-f]{64}$'),
    add proposed_on date,
    add check (proposed_desk <> desk),
    add check ((proposed_desk is null) = (proposed_on is null));
