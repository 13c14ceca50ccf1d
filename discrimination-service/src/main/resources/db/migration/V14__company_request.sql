alter table sealed_entry drop constraint sealed_entry_kind_check;
alter table sealed_entry add check (kind in ('facts', 'company', 'account', 'attachment', 'identity', 'message', 'decision', 'note',
    'company_question', 'company_reply'));
alter table sealed_entry drop constraint sealed_entry_author_check;
alter table sealed_entry add check (author in ('reporter', 'desk', 'company'));

-- What a desk asked the company. It is sealed for the code in the link, and with the reply for the desk among its notes.
create table company_request (
    id             uuid primary key,
    case_id        uuid not null references discrimination_case,
    kind           text not null check (kind in ('statement', 'feedback')),
    lookup_digest  bytea not null unique check (length(lookup_digest) = 32),
    question       bytea not null,
    question_entry uuid not null,
    reply_entry    uuid,
    asked_on       date not null,
    reply_by       date not null check (reply_by > asked_on),
    replied_on     date check (replied_on >= asked_on)
);
create index company_request_case on company_request (case_id);
