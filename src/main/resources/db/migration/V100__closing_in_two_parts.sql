-- What a person reads at closing: what was done, what is still to come, and until when to ask for another look.
alter table case_closing
    add column to_come   mediumblob,
    add column appeal_by datetime(6);
