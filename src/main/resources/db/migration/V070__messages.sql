-- The conversation with each party: one row a party, made when the case opens or the reporter writes first.
create table conversation (
    party    uuid        not null primary key,
    landlord varchar(40) not null,
    made_at  datetime(6) not null
);

-- What either side wrote, sealed with the party's key.
create table message (
    id          uuid        not null primary key,
    party       uuid        not null,
    from_staff  boolean     not null,
    writer      uuid,
    writer_role varchar(20),
    language    varchar(20) not null,
    at          datetime(6) not null,
    read_at     datetime(6),
    read_by     uuid,
    words       mediumblob  not null,
    index message_party (party, at),
    index message_unread (from_staff, read_at, party)
);

-- Files that went with a message.
create table message_file (
    message uuid not null,
    file    uuid not null,
    primary key (message, file)
);
