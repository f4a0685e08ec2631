-- The band set by hand between assessments: higher at once, lower only once somebody else, a senior, has agreed.
create table case_band (
    id         uuid            not null primary key,
    case_id    uuid            not null,
    at         datetime(6)     not null,
    author     uuid            not null,
    band       varbinary(400)  not null,
    reason     varbinary(8000) not null,
    state      varchar(20)     not null,
    decided_at datetime(6),
    decider    uuid,
    index case_band_of (case_id, at)
);
