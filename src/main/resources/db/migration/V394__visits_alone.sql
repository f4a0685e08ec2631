-- Visits of staff alone, warning markers on addresses, and what happened to staff; each sealed with a key of its own (XC-47).
create table lone_visit (
    id       uuid        not null primary key,
    landlord varchar(40) not null,
    staff    uuid        not null,
    second   uuid,
    began_at datetime(6) not null,
    ends_at  datetime(6) not null,
    alert_at datetime(6) not null,
    out_at   datetime(6),
    content  mediumblob  not null,
    index lone_visit_open (landlord, out_at, alert_at)
);
create table warning_marker (
    id        uuid        not null primary key,
    landlord  varchar(40) not null,
    review_on date        not null,
    author    uuid        not null,
    at        datetime(6) not null,
    off_at    datetime(6),
    content   mediumblob  not null,
    index warning_marker_of (landlord, off_at, review_on)
);
create table staff_incident (
    id       uuid        not null primary key,
    landlord varchar(40) not null,
    author   uuid        not null,
    at       datetime(6) not null,
    content  mediumblob  not null,
    index staff_incident_of (landlord, at)
);
