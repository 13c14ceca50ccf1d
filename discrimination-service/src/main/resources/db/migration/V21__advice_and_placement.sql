alter table sealed_entry drop constraint sealed_entry_kind_check, drop constraint sealed_entry_author_check;
alter table sealed_entry
    add check (kind in ('facts', 'company', 'placement', 'account', 'attachment', 'identity', 'message', 'decision', 'note',
        'company_question', 'company_reply')),
    add check (author in ('reporter', 'desk', 'advising_desk', 'company'));
-- The care team that a desk works with, by role.
alter table desk add column care_team text;
alter table reading drop constraint reading_purpose_check;
alter table reading add check (purpose in ('handling', 'deputising', 'advising', 'informed', 'supervision'));
