-- What event_found is asked for now. By itself: whoever writes while an index is made waits with locks that this one waits for. And with
-- patience for a moment alone, for readers queue behind it: if a long export holds it up, the process ends, and tries again when it starts.
SET LOCAL lock_timeout = '5s';
DROP INDEX event_words, event_attackers, event_targets, event_weapons, event_span;
