-- What schools state about their reporting structure. Public.
create table checklist_statement (
    institution_code text not null,
    requirement      text not null,
    compliance       text not null check (compliance in ('met', 'in_progress', 'not_met')),
    stated_on        date not null,
    stated_by        text not null,
    primary key (institution_code, requirement)
);
