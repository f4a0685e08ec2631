-- Agencies, agreements with them, groups and what was done together: nothing about a person, so nothing is sealed.
create table partner_agency (
    id         uuid         not null primary key,
    landlord   varchar(40)  not null,
    type       varchar(40)  not null,
    checked_on date         not null,
    ended_at   datetime(6),
    facts      mediumtext   not null,
    index partner_agency_of (landlord, ended_at)
);
-- kind: what it is about, sharing information or managing homes. with_whom: an agency's type, or who manages.
create table partner_agreement (
    id          uuid         not null primary key,
    landlord    varchar(40)  not null,
    kind        varchar(20)  not null,
    with_whom   varchar(120) not null,
    valid_from  date         not null,
    expires     date         not null,
    predecessor uuid,
    facts       mediumtext   not null,
    index partner_agreement_of (landlord, kind, with_whom)
);
create table partner_group (
    id       uuid         not null primary key,
    landlord varchar(40)  not null,
    code     varchar(40)  not null,
    since    date         not null,
    facts    mediumtext   not null,
    index partner_group_of (landlord)
);
create table partner_activity (
    id       uuid         not null primary key,
    landlord varchar(40)  not null,
    kind     varchar(40)  not null,
    day      date         not null,
    group_id uuid,
    author   uuid         not null,
    facts    mediumtext   not null,
    index partner_activity_of (landlord, day)
);
