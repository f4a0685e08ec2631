-- Who saw and did what. Rows are only ever added.
create table record_entry (
    id           bigint       not null auto_increment primary key,
    at           datetime(6)  not null,
    actor_kind   varchar(20)  not null,
    actor        uuid,
    deed         varchar(30)  not null,
    subject_kind varchar(30)  not null,
    subject      uuid         not null,
    detail       varchar(500),
    index record_entry_subject (subject),
    index record_entry_actor (actor, at)
);
