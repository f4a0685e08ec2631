-- A duty call goes to one person after another. occasion: what it is about, so that each new danger calls anew. up_at: when
-- it goes to the next unless somebody has it by then; null once it has.
alter table case_alert
    add column occasion varchar(80) not null default '',
    add column rung     int         not null default 0,
    add column within   int         not null default 15,
    add column up_at    datetime(6),
    drop key case_alert_once,
    add unique key case_alert_once (case_id, kind, rule, percent, to_role, occasion, rung),
    add index case_alert_up (kind, answered_at, up_at);
update case_alert set up_at = at + interval 15 minute where kind = 'DUTY' and answered_at is null;
