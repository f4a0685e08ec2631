-- A report that went to the landlord it belongs to, with the time of the first telling (XC-52). content: under the key of
-- the person at the first landlord. to_report: null where that landlord is not here.
create table handed_over (
    id            uuid         not null primary key,
    from_landlord varchar(40)  not null,
    case_id       uuid         not null,
    party_id      uuid         not null,
    to_landlord   varchar(120) not null,
    to_report     uuid,
    first_at      datetime(6)  not null,
    sent_at       datetime(6)  not null,
    author        uuid         not null,
    received_at   datetime(6),
    received_by   uuid,
    content       blob         not null,
    index handed_over_of (party_id, sent_at),
    unique key handed_over_as (to_report)
);
-- People who did not want their report to go there: how many in a month, and nothing else about them.
create table not_handed_over (
    landlord    varchar(40)  not null,
    to_landlord varchar(120) not null,
    month       varchar(7)   not null,
    people      int          not null,
    primary key (landlord, to_landlord, month)
);
