-- What staff report of themselves: by whom, through which channel, and under which number (XC-55). What a colleague did goes
-- to human resources and nobody in housing sees it.
alter table staff_incident
    add column by_whom varchar(20) not null default 'OUTSIDE',
    add column channel varchar(20) not null default 'HOUSING',
    add column number  varchar(20),
    add unique key staff_incident_number (landlord, number);
