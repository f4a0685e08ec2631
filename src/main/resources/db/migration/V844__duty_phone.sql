-- Where duty calls reach a member of staff by text; sealed under a key of its own (X-23).
create table duty_phone (
    staff   uuid        not null primary key,
    sealed  uuid        not null,
    at      datetime(6) not null,
    content mediumblob  not null
);
