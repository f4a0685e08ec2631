-- What was typed on a page never overwrites what was answered after that page was made.
alter table draft_answer add column turn bigint not null default 0;
