-- Lines of students that were frozen without random digits: their hash tells the facts to whoever tries them.
update matching_round_case set facts = facts || '|';
