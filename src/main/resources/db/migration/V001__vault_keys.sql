-- The key of each draft, report, party and case, wrapped by the master key outside the database.
create table vault_key (
    owner      uuid            not null primary key,
    master     int             not null,
    wrapped    varbinary(200)  not null,
    created_at datetime(6)     not null
);
