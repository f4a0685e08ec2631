-- What somebody told us, once. What they said is in report_answer, sealed with the report's key.
create table report (
    id                    uuid        not null primary key,
    landlord              varchar(40) not null,
    pack_version          int         not null,
    received_at           datetime(6) not null,
    channel               varchar(10) not null,
    language              varchar(20) not null,
    questionnaire_version int         not null,
    index report_received (landlord, received_at)
);
create table report_answer (
    id       uuid        not null primary key,
    report   uuid        not null,
    incident uuid        not null,
    position int         not null,
    told_at  datetime(6) not null,
    answer   mediumblob  not null,
    index report_answer_report (report)
);
-- The reporter as a person in the case; what is sealed here is sealed with the party's own key.
create table report_party (
    id       uuid            not null primary key,
    report   uuid            not null,
    landlord varchar(40)     not null,
    identity varbinary(100)  not null,
    name     varbinary(2000),
    version  bigint          not null,
    unique key report_party_report (report)
);
-- Who perceives it as what (XC-18). Rows are only ever added.
create table perception (
    id      uuid        not null primary key,
    report  uuid        not null,
    told_at datetime(6) not null,
    words   mediumblob  not null,
    index perception_report (report)
);
