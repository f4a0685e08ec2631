-- Staff accounts, each bound to one landlord.
create table staff_account (
    id            uuid         not null primary key,
    landlord      varchar(40)  not null,
    username      varchar(80)  not null unique,
    name          varchar(120) not null,
    roles         varchar(120) not null,
    password_hash varchar(255) not null,
    totp_secret   varbinary(200) not null, -- sealed with the account's key
    last_step     bigint       not null default 0, -- a one-time password works once
    enabled       boolean      not null default true,
    created_at    datetime(6)  not null,
    index staff_account_landlord (landlord, name)
);
-- What opens a reporter's page: the public reference and the hash of the secret code.
create table reporter_access (
    party          uuid         not null primary key,
    landlord       varchar(40)  not null,
    reference      char(9)      not null unique,
    code_hash      varchar(255) not null,
    created_at     datetime(6)  not null,
    last_opened_at datetime(6)
);
