-- Publications are protected by noise (cell-key method); earlier ones keep the method by which they were made.
alter table publication
    add column method             text not null default 'suppression' check (method in ('suppression', 'cell_key')),
    add column floor              integer not null default 5,
    add column maximum_deviation  integer not null default 2,
    add column standard_deviation double precision,
    -- Number of the secret; noise of two series is independent, so that they show the same counts twice.
    add column series             integer not null default 0 check (series >= 0),
    add column secret_fingerprint text,
    add column retracted_at       timestamptz,
    add column retracted_by       text,
    add column retraction_reason  text,
    -- Numbers of exact sums would reveal which shown zeros are none.
    alter column sum_count drop not null,
    alter column hidden_count drop not null,
    add check ((method = 'cell_key') = (secret_fingerprint is not null)),
    add check ((retracted_at is null) = (retracted_by is null) and (retracted_at is null) = (retraction_reason is null));
alter table publication alter column method drop default, alter column floor drop default,
    alter column maximum_deviation drop default, alter column series drop default;

-- With noise a finer sum does not make others hidden: sums by learning path are published in every detail.
alter table publication_cell
    drop constraint publication_cell_level_name_check,
    add constraint publication_cell_level_name_check check (level_name in (
        'total', 'level', 'sector', 'level-sector', 'programme', 'learning-path', 'level-learning-path', 'sector-learning-path',
        'level-sector-learning-path', 'programme-learning-path'));
alter table publication_code
    drop constraint publication_code_kind_check,
    add constraint publication_code_kind_check check (kind in (
        'region', 'delivered-region', 'level', 'sector', 'level-sector', 'programme', 'learning-path', 'level-learning-path',
        'sector-learning-path', 'level-sector-learning-path', 'programme-learning-path'));

-- Withheld: the only school of the region did not consent.
alter table publication_cell
    drop constraint publication_cell_status_check,
    add constraint publication_cell_status_check check (status in ('shown', 'hidden', 'unknown', 'withheld'));
alter table publication_dropout_cell
    drop constraint publication_dropout_cell_status_check,
    add constraint publication_dropout_cell_status_check
        check (status in ('shown', 'hidden', 'unknown', 'withheld', 'not_delivered'));

-- Whether a school may be published where it is the only one of a region. Append-only; the last one counts.
create table publication_consent (
    institution_code        text        not null,
    version                 integer     not null check (version >= 1),
    may_be_published_alone  boolean     not null,
    recorded_at             timestamptz not null,
    recorded_by             text        not null,
    primary key (institution_code, version)
);
