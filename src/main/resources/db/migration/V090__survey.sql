-- Whom to ask how it went, once a case is closed. Nothing here tells whether they answered.
create table survey_invitation (
    party     uuid        not null primary key,
    landlord  varchar(40) not null,
    case_id   uuid        not null,
    ask_at    datetime(6) not null,
    asked_at  datetime(6),
    remind_at datetime(6) not null,
    reminded  boolean     not null default false,
    index survey_invitation_due (asked_at, ask_at),
    index survey_invitation_reminder (reminded, remind_at)
);

-- What people answered, sealed with a key of the landlord's surveys. The token, which only this program can make, lets
-- each person count once; the row has a random id and a day without a time, so that no other row points to it.
create table survey_response (
    token    binary(32)  not null primary key,
    id       uuid        not null,
    landlord varchar(40) not null,
    version  int         not null,
    day      date        not null,
    answers  mediumblob  not null,
    index survey_response_landlord (landlord)
);
