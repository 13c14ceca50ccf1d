-- Days only, everywhere: a time would tell who reported. A desk is named by its keyed pseudonym.
create table discrimination_case (
    id                   uuid primary key,
    language             text not null check (language in ('nl', 'en')),
    wish                 text not null check (wish in ('register_only', 'support', 'talk', 'formal_step')),
    state                text not null check (state in ('registered', 'received', 'confirmed', 'in_hand', 'asked_back',
                             'passed_on', 'outcome', 'aftercare', 'closed', 'reopened', 'withdrawn')),
    received_on          date not null,
    desk                 text check (desk ~ '^[0-9a-f]{64}$'),
    handler              text,
    replacement_asked_on date,
    rating               int check (rating between 1 and 5),
    heard                int not null,
    version              int not null
);
create index discrimination_case_desk on discrimination_case (desk);

-- What was said in a case: parts of the report, messages, decisions, notes. Sealed under the key of the part.
create table sealed_entry (
    id         uuid primary key,
    case_id    uuid not null references discrimination_case,
    sequence   int not null check (sequence > 0),
    kind       text not null check (kind in ('facts', 'company', 'account', 'identity', 'message', 'decision', 'note')),
    author     text not null check (author in ('reporter', 'desk')),
    written_on date not null,
    generation int not null,
    sealed     bytea not null,
    unique (case_id, sequence)
);

create table term (
    id       uuid primary key,
    case_id  uuid not null references discrimination_case,
    kind     text not null check (kind in ('confirmation', 'acknowledgement', 'feedback')),
    due_on   date not null,
    ended_on date,
    met      boolean
);
create index term_case on term (case_id, due_on) where ended_on is null;
