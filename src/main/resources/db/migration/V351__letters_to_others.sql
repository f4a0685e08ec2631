-- Letters to others than the people in the case. What they say and to whom is sealed with the case's key.
create table outgoing_letter (
    id          uuid         not null primary key,
    case_id     uuid         not null,
    template    varchar(30)  not null,
    language    varchar(20)  not null,
    large       boolean      not null,
    state       varchar(20)  not null,
    version     int          not null,
    content     mediumblob   not null,
    author      uuid         not null,
    at          datetime(6)  not null,
    checker     uuid,
    checked_at  datetime(6),
    released_by uuid,
    released_at datetime(6),
    posted_by   uuid,
    posted_at   datetime(6),
    index outgoing_letter_of (case_id, at)
);
-- Everybody in a case is asked whether a letter to the homes around could point to them; the newest answer stands.
create table area_answer (
    id       uuid        not null primary key,
    case_id  uuid        not null,
    party_id uuid        not null,
    at       datetime(6) not null,
    asked_by uuid        not null,
    answer   varchar(10) not null,
    index area_answer_of (party_id, at)
);
-- To which homes a letter goes. Whether one is left out is sealed: the list alone points to nobody.
create table outgoing_letter_home (
    letter  uuid           not null,
    home    uuid           not null,
    content varbinary(400) not null,
    primary key (letter, home)
);
-- A home that needs its letters in large print, whoever lives there.
create table home_letter_size (
    home  uuid        not null primary key,
    large boolean     not null,
    at    datetime(6) not null,
    by_id uuid        not null
);
