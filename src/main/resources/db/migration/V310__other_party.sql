-- Other parties of a case, each under a key of their own (RU21, XC-27). found: an investigation found that they did it.
create table other_party (
    id      uuid        not null primary key,
    case_id uuid        not null,
    at      datetime(6) not null,
    author  uuid        not null,
    found   boolean     not null,
    content mediumblob  not null,
    index other_party_of (case_id)
);
-- What was done to hear them (NWL-08).
create table other_account (
    id       uuid        not null primary key,
    other_id uuid        not null,
    at       datetime(6) not null,
    author   uuid        not null,
    step     varchar(20) not null,
    content  mediumblob  not null,
    index other_account_of (other_id, at)
);
-- What an investigation found, under the case's key.
create table case_conclusion (
    id      uuid        not null primary key,
    case_id uuid        not null,
    at      datetime(6) not null,
    author  uuid        not null,
    waiting boolean     not null,
    decider uuid,
    content mediumblob  not null,
    index case_conclusion_of (case_id, at)
);
-- What a party needs, whoever they are, under their own key (OHG-2i).
create table support_needs (
    id      uuid        not null primary key,
    about   uuid        not null,
    at      datetime(6) not null,
    author  uuid        not null,
    content mediumblob  not null,
    index support_needs_of (about, at)
);
-- What the other party allows for themselves, and where they were referred (OHG-3.3b).
create table other_consent (
    id       uuid        not null primary key,
    other_id uuid        not null,
    at       datetime(6) not null,
    author   uuid        not null,
    until    date        not null,
    content  mediumblob  not null,
    index other_consent_of (other_id, at)
);
create table other_referral (
    id       uuid        not null primary key,
    other_id uuid        not null,
    at       datetime(6) not null,
    author   uuid        not null,
    content  mediumblob  not null,
    index other_referral_of (other_id, at)
);
