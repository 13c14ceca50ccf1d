-- Withdrawals of consent that the ledger outside the database has; what is missing here after a restore is withdrawn again.
create table noted_withdrawal (
    ledger_number bigint primary key check (ledger_number > 0),
    case_id       uuid not null,
    withdrawn_on  date not null,
    mark          text not null check (mark ~ '^[0-9a-f]{64}$')
);
