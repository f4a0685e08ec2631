-- Files that people added. The bytes lie sealed in a folder; here is the key of each, sealed with its owner's key.
create table evidence_file (
    id       uuid            not null primary key,
    owner    uuid            not null,
    landlord varchar(40),
    type     varchar(10)     not null,
    size     bigint          not null,
    added_at datetime(6)     not null,
    sent     boolean         not null,
    cleaned  boolean         not null,
    original boolean         not null,
    name     varbinary(1000) not null,
    file_key varbinary(100)  not null,
    sha256   varbinary(100)  not null,
    index evidence_file_owner (owner, added_at)
);

-- Who held a file when (chain of custody). Rows are only ever added.
create table evidence_custody (
    id         bigint      not null auto_increment primary key,
    file       uuid        not null,
    at         datetime(6) not null,
    step       varchar(20) not null,
    actor_kind varchar(20) not null,
    actor      uuid,
    index evidence_custody_file (file)
);
