-- Reports that staff take down for somebody; what is said lies in the draft, which opens with the sealed handle only.
create table intake (
    id          uuid           not null primary key,
    landlord    varchar(40)    not null,
    author      uuid           not null,
    how         varchar(20)    not null,
    language    varchar(20)    not null,
    received_at datetime(6)    not null,
    begun_at    datetime(6)    not null,
    handle      varbinary(500) not null,
    index intake_author (author, begun_at)
);
