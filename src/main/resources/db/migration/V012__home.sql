-- Each landlord's homes, as its own list names them.
create table home (
    id          uuid         not null primary key,
    landlord    varchar(30)  not null,
    uprn        varchar(20)  not null,
    address     varchar(300) not null,
    postcode    varchar(8)   not null,
    area        varchar(100) not null,
    section     varchar(60)  not null,
    agent       varchar(200) not null,
    words       varchar(400) not null,
    imported_at datetime(6)  not null,
    unique key home_uprn (landlord, uprn),
    index home_postcode (postcode),
    fulltext index home_words (words)
);
-- One import of such a list: how far it is and how it went.
create table home_import (
    id          uuid        not null primary key,
    landlord    varchar(30) not null,
    started_at  datetime(6) not null,
    finished_at datetime(6),
    bytes       bigint      not null,
    bytes_read  bigint      not null,
    line_count  int         not null,
    stored      int         not null,
    refused     int         not null,
    failed      varchar(60),
    index home_import_landlord (landlord, started_at)
);
-- Lines of an import that were not taken, and why.
create table home_import_problem (
    import    uuid         not null,
    line      int          not null,
    problem   varchar(60)  not null,
    said      varchar(100) not null,
    primary key (import, line)
);
