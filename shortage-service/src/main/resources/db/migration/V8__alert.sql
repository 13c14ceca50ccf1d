-- When a pact wants to be warned. A rule that is ended stays, for the alerts it raised.
create table alert_rule (
    id             uuid        primary key,
    pact_code      text        not null,
    kind           text        not null check (kind in ('level', 'rise', 'new_in_top')),
    region_code    text,
    programme_code text,
    threshold      integer     not null check (threshold between 1 and 99999),
    created_at     timestamptz not null,
    created_by     text        not null,
    ended_at       timestamptz,
    ended_by       text
);
create index alert_rule_pact on alert_rule (pact_code) where ended_at is null;

-- What a rule found, from when until when. One that is not cleared is not raised again.
create table alert (
    id             uuid        primary key,
    rule_id        uuid        not null references alert_rule,
    region_code    text        not null,
    programme_code text        not null,
    shortage       bigint      not null,
    before         bigint      not null,
    raised_at      timestamptz not null,
    cleared_at     timestamptz
);
create unique index alert_standing on alert (rule_id, region_code, programme_code) where cleared_at is null;
create index alert_rule_raised on alert (rule_id, raised_at desc);
