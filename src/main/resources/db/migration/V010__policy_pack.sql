-- Every version of every landlord's policy pack, as it was read. Rows are only ever added: a case keeps its version.
create table policy_pack (
    landlord       varchar(30)  not null,
    version        int          not null,
    effective_from date         not null,
    digest         binary(32)   not null,
    pack           mediumtext   not null,
    defaults       mediumtext   not null,
    read_at        datetime(6)  not null,
    primary key (landlord, version)
);
