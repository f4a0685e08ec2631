-- Somebody who works for an agency of the landlord's directory. The account opens when they used the link; of the link only
-- a hash is kept, and none once it was used or taken back (RU15).
create table partner_account (
    account    uuid        not null primary key,
    landlord   varchar(40) not null,
    agency     uuid        not null,
    invited_by uuid        not null,
    invited_at datetime(6) not null,
    expires_at datetime(6) not null,
    token_hash binary(32)  unique,
    joined_at  datetime(6),
    index partner_account_of (landlord)
);
-- A managing agent asks for approval through its own account: for which case that was handed to it (XC-53).
alter table agent_request add column referral uuid;
alter table agent_request add index agent_request_for (referral, at);
