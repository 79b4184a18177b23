-- What V3008 has PostgreSQL know of points is known once events are looked through: now, not when so many have changed.
ANALYZE event;
