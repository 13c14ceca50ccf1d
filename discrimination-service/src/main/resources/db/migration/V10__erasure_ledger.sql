-- Where the ledger outside the database has an erasure; after a restore of an older backup, what is missing here is erased again.
alter table erasure add column ledger_number bigint unique check (ledger_number > 0);
alter table erasure add column ledger_hash bytea check (length(ledger_hash) = 32);
