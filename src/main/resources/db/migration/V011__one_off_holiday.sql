-- Holidays that a landlord's administrator added to the calendar of its region.
create table one_off_holiday (
    id       uuid         not null primary key,
    landlord varchar(30)  not null,
    day      date         not null,
    name     varchar(100) not null,
    added_at datetime(6)  not null,
    unique key one_off_holiday_day (landlord, day)
);
