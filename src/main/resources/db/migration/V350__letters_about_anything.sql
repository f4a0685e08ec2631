-- A letter to a person in a case may tell of anything, or of nothing in particular.
alter table case_letter change column finding about uuid null;
