-- Changes of a case's priority by hand; the reason under the case's key (OHG-2e).
create table case_priority (
    id       uuid        not null primary key,
    case_id  uuid        not null,
    at       datetime(6) not null,
    author   uuid        not null,
    priority varchar(20) not null,
    content  mediumblob  not null,
    index case_priority_of (case_id, at)
);
