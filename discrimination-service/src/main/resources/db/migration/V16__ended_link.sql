-- A link that ended leads nowhere, and its question is deleted; that the company was asked remains for the reporter to see.
alter table company_request alter column lookup_digest drop not null;
alter table company_request alter column question drop not null;
alter table company_request add column ended_on date check (ended_on >= asked_on);
alter table company_request add check (question is not null or ended_on is not null or replied_on is not null);
