-- A version that was withdrawn stays, and counts in figures as they were known before that moment only.
alter table dropout_delivery
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add constraint dropout_delivery_withdrawal_check check ((withdrawn_at is null) = (withdrawn_by is null));
