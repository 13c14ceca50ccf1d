-- That a handler spent a token for another place. Which one is stored nowhere: it would lead from a placement to a report.
alter table discrimination_case add column replacement_spent_on date check (replacement_spent_on >= replacement_asked_on);
