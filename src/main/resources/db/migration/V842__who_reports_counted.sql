-- What whoever reported is to the landlord, counted without a person (BCHA-3); empty where they did not say.
alter table category_count add column reporter varchar(30) not null default '';
