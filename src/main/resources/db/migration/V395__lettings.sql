-- What is asked and explained before a home is let (XC-59); who it is about is sealed with a key of its own.
create table letting (
    id           uuid        not null primary key,
    landlord     varchar(40) not null,
    author       uuid        not null,
    at           datetime(6) not null,
    offered_at   datetime(6),
    completed_at datetime(6),
    content      mediumblob  not null,
    index letting_of (landlord, at)
);
