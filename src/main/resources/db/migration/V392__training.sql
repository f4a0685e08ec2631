-- Courses, who took them, and who has to without having an account, such as members of the Board (XC-46).
create table training_course (
    id           uuid         not null primary key,
    landlord     varchar(40)  not null,
    title        varchar(200) not null,
    kind         varchar(60)  not null,
    topics       varchar(500) not null,
    trainer      varchar(20)  not null,
    partners     varchar(500) not null,
    held_on      date         not null,
    valid_months int,
    pass_mark    int,
    author       uuid         not null,
    at           datetime(6)  not null,
    index training_course_of (landlord, held_on)
);
create table training_done (
    id            uuid         not null primary key,
    landlord      varchar(40)  not null,
    course        uuid         not null,
    trainee       uuid         not null,
    done_on       date         not null,
    mark          int,
    qualification varchar(200) not null,
    author        uuid         not null,
    at            datetime(6)  not null,
    index training_done_of (landlord, trainee)
);
create table training_person (
    id       uuid         not null primary key,
    landlord varchar(40)  not null,
    name     varchar(120) not null,
    author   uuid         not null,
    at       datetime(6)  not null,
    index training_person_of (landlord, name)
);
