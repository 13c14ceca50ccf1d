-- A version that was withdrawn stays, and counts in figures as they were known before that moment only.
alter table delivery
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add constraint delivery_withdrawal_check check ((withdrawn_at is null) = (withdrawn_by is null));
