-- Talking by text. A phone is known by a keyed token only; what is said lies sealed in the draft of its own handle.
create table text_conversation (
    token         binary(32)  not null primary key,
    point         varchar(20) not null,
    language      varchar(20) not null,
    more          boolean     not null,
    paused        boolean     not null,
    calling       boolean     not null,
    first_option  int         not null,
    misses        int         not null,
    answers       int         not null,
    answers_since datetime(6) not null,
    last_at       datetime(6) not null,
    kept_until    datetime(6) not null,
    index text_conversation_kept_until (kept_until)
);
-- Texts that were answered already: the provider may bring one twice.
create table text_heard (
    token binary(32)  not null primary key,
    at    datetime(6) not null,
    index text_heard_at (at)
);
-- Whoever said that this phone may ask how it goes.
create table text_follower (
    token    binary(32)  not null,
    party    uuid        not null,
    landlord varchar(40) not null,
    since    datetime(6) not null,
    primary key (token, party),
    index text_follower_party (party)
);
-- Texts whose words the provider still has to delete (F11).
create table text_copy (
    sid      varchar(40) not null primary key,
    heard_at datetime(6) not null,
    due_at   datetime(6) not null,
    index text_copy_due_at (due_at)
);
