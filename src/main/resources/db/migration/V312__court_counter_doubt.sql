-- Days at a court and meetings before it, under the case's key (XC-56).
create table court_day (
    id       uuid        not null primary key,
    case_id  uuid        not null,
    landlord varchar(40) not null,
    kind     varchar(20) not null,
    at       datetime(6) not null,
    author   uuid        not null,
    made_at  datetime(6) not null,
    told_at  datetime(6),
    content  mediumblob  not null,
    index court_day_of (case_id, at),
    index court_day_to_come (landlord, at)
);
-- Cases that report each other: two rows a link (XC-54).
create table counter_link (
    case_id  uuid        not null,
    opposite uuid        not null,
    author   uuid        not null,
    at       datetime(6) not null,
    primary key (case_id, opposite)
);
-- The one way not to accept a report (OHG-3.5), under the person's key; nothing else refers to it, and it is deleted once
-- the person is right (RU12).
create table case_doubt (
    id       uuid        not null primary key,
    case_id  uuid        not null,
    party_id uuid        not null,
    state    varchar(20) not null,
    opener   uuid        not null,
    at       datetime(6) not null,
    until    datetime(6),
    content  mediumblob  not null,
    index case_doubt_of (case_id)
);
