-- Journeys people are in the middle of. Found by a token of their browser's handle; everything said is sealed with the
-- draft's key, which opens only together with that handle.
create table draft (
    id            uuid          not null primary key,
    token         binary(32)    not null,
    questionnaire varchar(40)   not null,
    landlord      varchar(40)   not null,
    language      varchar(20)   not null,
    at            varbinary(200),
    receipt       varbinary(2000),
    kept_until    datetime(6)   not null,
    unique key draft_handle (token, questionnaire),
    index draft_kept_until (kept_until)
);
-- One row an answer, so that two tabs never overwrite each other's answers; its id is made of draft and question by a
-- keyed token, so that it says nothing about which question it is.
create table draft_answer (
    id       uuid        not null primary key,
    draft    uuid        not null,
    answer   mediumblob  not null,
    saved_at datetime(6) not null,
    index draft_answer_draft (draft)
);
-- Equality answers lie apart: no link to a report, a party or a draft, and only the day.
create table equality_answer (
    id       uuid        not null primary key,
    landlord varchar(40) not null,
    given_on date        not null,
    answers  mediumblob  not null
);
