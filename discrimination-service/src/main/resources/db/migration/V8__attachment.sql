alter table part_key drop constraint part_key_part_check;
alter table part_key add check (part in ('company', 'facts', 'account', 'attachments', 'identity', 'conversation', 'notes'));
alter table sealed_entry drop constraint sealed_entry_kind_check;
alter table sealed_entry add check (kind in ('facts', 'company', 'account', 'attachment', 'identity', 'message', 'decision',
    'note'));

-- Files that reporters sent, in pieces of at most a megabyte, so that none is held whole. Their key is in a sealed entry.
create table attachment_piece (
    case_id       uuid not null references discrimination_case,
    attachment_id uuid not null,
    number        int not null check (number > 0),
    sealed        bytea not null,
    primary key (case_id, attachment_id, number)
);
-- What is sealed does not compress.
alter table attachment_piece alter column sealed set storage external;
