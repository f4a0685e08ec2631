-- What staff marked a case as: harassment, hate incident, possible crime, the limbs of anti-social behaviour, and what the
-- police did. Each change is a row of its own, sealed with the case's key; the newest holds.
create table case_mark (
    id      uuid        not null primary key,
    case_id uuid        not null,
    at      datetime(6) not null,
    author  uuid        not null,
    content blob        not null,
    index case_mark_case (case_id, at)
);
-- Counting rows without a person (RU23).
alter table category_count
    add column perceived_racist boolean not null default false,
    add column possible_crime   boolean not null default false,
    add column hate_incident    boolean not null default false,
    add column asb_harassment   boolean not null default false,
    add column asb_nuisance     boolean not null default false,
    add column asb_housing      boolean not null default false;
