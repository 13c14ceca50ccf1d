-- Decisions and ended terms, released like counted_report: shuffled, in batches, without anything that leads to a case.
create table counted_decision (
    id        uuid primary key,
    quarter   text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    desk      text not null check (desk ~ '^[0-9a-f]{64}$'),
    outcome   text not null,
    delayed   boolean,
    residence text,
    incident  text
);
create index counted_decision_quarter on counted_decision (quarter);

create table counted_term (
    id      uuid primary key,
    quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    desk    text not null check (desk ~ '^[0-9a-f]{64}$'),
    kind    text not null,
    kept    boolean not null
);
create index counted_term_quarter on counted_term (quarter);

-- Figures of a quarter or a year, made once and never changed: another noise of the same figures would tell more.
create table figure_publication (
    period          text primary key check (period ~ '^[0-9]{4}(-Q[1-4])?$'),
    last_day        date not null,
    published_on    date not null,
    profile         text not null,
    profile_version text not null,
    key_fingerprint text not null
);

create table published_figure (
    period       text not null references figure_publication,
    position     int not null,
    subject      text not null,
    municipality text,
    code         text not null,
    side         text,
    -- null when withheld
    count        bigint check (count >= 0),
    primary key (period, position)
);
create index published_figure_place on published_figure (period, municipality);

-- How many students had an internship in a year, which reports are compared with.
create table interning_students (
    year      int primary key check (year between 2000 and 2100),
    students  int not null check (students > 0),
    source    text not null,
    stated_on date not null
);
