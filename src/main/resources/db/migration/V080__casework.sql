-- One case a report; merged cases point to the one that leads them and keep their own clocks, stages and people (RU21).
-- answered_at: when staff first wrote to the person. next_due, next_rule, unread and reason_missing are copies that let the inbox sort and filter by index.
create table case_file (
    id             uuid         not null primary key,
    version        bigint       not null,
    landlord       varchar(40)  not null,
    pack_version   int          not null,
    reference      varchar(9)      not null,
    report_id      uuid         not null,
    party_id       uuid         not null,
    received_at    datetime(6)  not null,
    opened_at      datetime(6)  not null,
    channel        varchar(20)  not null,
    language       varchar(20)  not null,
    area           varchar(60),
    violence       boolean      not null,
    urgent         boolean      not null,
    staff_close    boolean      not null,
    stage          varchar(20)  not null,
    stage_since    datetime(6)  not null,
    assignee       uuid,
    merged_into    uuid,
    closed_at      datetime(6),
    answered_at    datetime(6),
    -- a line of the inbox: open or with something unread, and not merged into another
    listed         boolean      not null default true,
    next_due       datetime(6)  not null default '9999-12-31 00:00:00',
    next_rule      varchar(40),
    unread         boolean      not null default false,
    reason_missing boolean      not null default false,
    unique key case_of_report (report_id),
    unique key case_of_party (party_id),
    index case_reference (landlord, reference),
    index case_merged (merged_into),
    index inbox_all (landlord, listed, next_due, id),
    index inbox_assignee (landlord, listed, assignee, next_due, id),
    index inbox_violence (landlord, listed, violence, next_due, id),
    index inbox_area (landlord, listed, area, next_due, id),
    index inbox_channel (landlord, listed, channel, next_due, id),
    index inbox_language (landlord, listed, language, next_due, id),
    index inbox_unread (landlord, listed, unread, next_due, id)
);
-- Perceived motives as keyed tokens: they filter the inbox and read nothing in a dump (RU23).
create table case_strand (
    case_id  uuid         not null,
    token    binary(32)   not null,
    listed   boolean      not null,
    next_due datetime(6)  not null,
    primary key (case_id, token),
    index inbox_strand (token, listed, next_due, case_id)
);
-- The stages a person has been shown, oldest first.
create table case_stage (
    id       uuid         not null primary key,
    case_id  uuid         not null,
    stage    varchar(20)  not null,
    at       datetime(6)  not null,
    index case_stage_of (case_id, at)
);
-- Handling categories with their reason; the last one stands. Perception is in the report and never touched (XC-18).
create table case_category (
    id       uuid             not null primary key,
    case_id  uuid             not null,
    at       datetime(6)      not null,
    author   uuid             not null,
    category varbinary(400)   not null,
    reason   varbinary(8000)  not null,
    index case_category_of (case_id, at)
);
create table case_assessment (
    id       uuid         not null primary key,
    case_id  uuid         not null,
    at       datetime(6)  not null,
    author   uuid         not null,
    answers  mediumblob   not null,
    index case_assessment_of (case_id, at)
);
-- What was done at once to make somebody safer, or why nothing was (none).
create table case_safety_step (
    id       uuid             not null primary key,
    case_id  uuid             not null,
    at       datetime(6)      not null,
    author   uuid             not null,
    none     boolean          not null,
    words    varbinary(8000)  not null,
    index case_safety_step_of (case_id, at)
);
create table case_note (
    id       uuid         not null primary key,
    case_id  uuid         not null,
    at       datetime(6)  not null,
    author   uuid         not null,
    words    mediumblob   not null,
    index case_note_of (case_id, at)
);
-- A task has words of its own (title) or a code the system gave it.
create table case_task (
    id       uuid            not null primary key,
    case_id  uuid            not null,
    code     varchar(40),
    title    varbinary(4000),
    made_at  datetime(6)     not null,
    author   uuid,
    due_at   datetime(6)     not null,
    done_at  datetime(6),
    done_by  uuid,
    occasion varchar(100),
    unique key case_task_once (case_id, code, occasion),
    index case_task_of (case_id, due_at)
);
-- Tries and talks, by whatever way; a try that reached nobody is kept beside the clock and does not stop it.
create table case_contact (
    id       uuid             not null primary key,
    case_id  uuid             not null,
    at       datetime(6)      not null,
    author   uuid             not null,
    way      varchar(20)      not null,
    outcome  varchar(20)      not null,
    about_closing boolean     not null,
    words    varbinary(8000),
    index case_contact_of (case_id, at)
);
-- What was written to the person at closing, under the person's own key.
create table case_closing (
    id        uuid            not null primary key,
    case_id   uuid            not null,
    party_id  uuid            not null,
    at        datetime(6)     not null,
    author    uuid            not null,
    reason    varchar(40)     not null,
    language  varchar(20)     not null,
    summary   mediumblob      not null,
    index case_closing_of (party_id, at)
);
-- What must reach a colleague at once or in time: duty, reminders, breaches.
create table case_alert (
    id          uuid         not null primary key,
    landlord    varchar(40)  not null,
    case_id     uuid         not null,
    kind        varchar(20)  not null,
    rule        varchar(40)  not null,
    percent     int          not null,
    to_role     varchar(20)  not null,
    to_person   uuid,
    at          datetime(6)  not null,
    answered_at datetime(6),
    answered_by uuid,
    unique key case_alert_once (case_id, kind, rule, percent, to_role),
    index case_alert_open (landlord, answered_at, to_role, at)
);
